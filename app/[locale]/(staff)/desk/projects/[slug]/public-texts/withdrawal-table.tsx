import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "#components/ui/data-table.tsx";
import type { WithdrawalFact } from "#domain/free-text/withdrawal.ts";
import { formatDay } from "#i18n/format-day.ts";

/** What was taken off the public pages of a project, the newest first, by whom and why. */
export function WithdrawalTable({ withdrawals }: { withdrawals: readonly WithdrawalFact[] }) {
  const t = useTranslations("withdrawal");
  const locale = useLocale();
  return (
    <DataTable<WithdrawalFact>
      caption={t("history")}
      columns={[
        {
          key: "on",
          header: t("column.on"),
          cell: ({ withdrawnOn }) => formatDay(withdrawnOn, locale, "short"),
        },
        { key: "what", header: t("column.what"), cell: ({ text }) => t(`what.${text}`) },
        { key: "reason", header: t("column.reason"), cell: ({ reason }) => reason },
        { key: "by", header: t("column.by"), cell: ({ withdrawnBy }) => withdrawnBy },
      ]}
      rows={withdrawals.toReversed()}
      keyOf={({ id }) => id}
      empty={t("historyEmpty")}
    />
  );
}
