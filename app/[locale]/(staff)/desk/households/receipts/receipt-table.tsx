import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "#components/ui/data-table.tsx";
import type { ReceiptRow } from "#db/household/receipt/find-receipt.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { formatDay } from "#i18n/format-day.ts";

type Props = { receipts: readonly ReceiptRow[]; asOf: IsoDate };

/** The receipts issued to a household, the newest first: when, until when, and what became of them. */
export function ReceiptTable({ receipts, asOf }: Props) {
  const t = useTranslations("receipt.desk");
  const locale = useLocale();
  const stateOf = ({ ending, endedOn, endReason, expiresOn }: ReceiptRow) => {
    const on = endedOn === null ? "" : formatDay(endedOn, locale, "short");
    if (ending === "revoked") return t("state.revoked", { on, reason: endReason ?? "" });
    if (ending === "replaced") return t("state.replaced", { on });
    return t(expiresOn < asOf ? "state.expired" : "state.inForce");
  };
  return (
    <DataTable<ReceiptRow>
      caption={t("table")}
      columns={[
        {
          key: "issued",
          header: t("column.issued"),
          cell: ({ issuedOn, issuedBy }) =>
            t("issuedBy", { on: formatDay(issuedOn, locale, "short"), name: issuedBy }),
        },
        {
          key: "expires",
          header: t("column.expires"),
          keepsLine: true,
          cell: ({ expiresOn }) => formatDay(expiresOn, locale, "short"),
        },
        { key: "state", header: t("column.state"), cell: stateOf },
      ]}
      rows={receipts}
      keyOf={({ id }) => id}
      empty={t("none")}
    />
  );
}
