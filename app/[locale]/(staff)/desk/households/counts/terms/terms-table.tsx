import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "#components/data-table.tsx";
import { SyntheticTag } from "#components/synthetic-tag.tsx";
import type { SigningTerms } from "#domain/household/signing-terms.ts";
import { formatDay } from "#i18n/format-day.ts";

/** Every setting of the terms of signing, newest first. */
export function TermsTable({ terms }: { terms: readonly SigningTerms[] }) {
  const t = useTranslations("counts.terms");
  const locale = useLocale();
  const short = (on: string) => formatDay(on, locale, "short");
  return (
    <DataTable<SigningTerms>
      caption={t("history")}
      columns={[
        { key: "on", header: t("column.on"), cell: ({ setOn }) => short(setOn) },
        {
          key: "threshold",
          header: t("column.threshold"),
          isNumeric: true,
          cell: ({ thresholdPercent }) => `${thresholdPercent}%`,
        },
        {
          key: "days",
          header: t("column.days"),
          keepsLine: true,
          cell: ({ signingFromOn, signingToOn }) =>
            t("span", { from: short(signingFromOn), to: short(signingToOn) }),
        },
        { key: "reason", header: t("column.reason"), cell: ({ reason }) => reason },
        {
          key: "by",
          header: t("column.by"),
          cell: ({ setBy, synthetic }) => (
            <>
              {setBy} {synthetic ? <SyntheticTag /> : null}
            </>
          ),
        },
      ]}
      rows={terms}
      keyOf={({ id }) => id}
      empty={t("historyEmpty")}
    />
  );
}
