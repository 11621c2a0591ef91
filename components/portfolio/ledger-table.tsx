import { useLocale, useTranslations } from "next-intl";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import { Tag } from "#components/ui/tag.tsx";
import type { Bilingual } from "#domain/core/bilingual.ts";
import { compareWithPrinted, formatPercent } from "#domain/core/rate.ts";
import { formatNumber } from "#i18n/format-number.ts";
import styles from "./ledger-table.module.css";

export type PublishedLedger = {
  id: string;
  name: Bilingual;
  found: number;
  closed: number;
  printedRate: number | null;
};

/** Published counts with the rate as printed beside the rate they give. */
export function LedgerTable({ ledgers }: { ledgers: readonly PublishedLedger[] }) {
  const t = useTranslations("portfolio");
  const locale = useLocale();
  const columns: Column<PublishedLedger>[] = [
    { key: "name", header: t("ledger.name"), cell: ({ name }) => name[locale] },
    {
      key: "found",
      header: t("ledger.found"),
      isNumeric: true,
      cell: ({ found }) => formatNumber(found, locale),
    },
    {
      key: "closed",
      header: t("ledger.closed"),
      isNumeric: true,
      cell: ({ closed }) => formatNumber(closed, locale),
    },
    {
      key: "printed",
      header: t("ledger.printed"),
      isNumeric: true,
      cell: ({ printedRate }) =>
        printedRate === null ? t("ledger.unprinted") : formatPercent({ percent: printedRate }),
    },
    {
      key: "recomputed",
      header: t("ledger.recomputed"),
      isNumeric: true,
      cell: (ledger) => <Recomputed ledger={ledger} />,
    },
  ];
  return (
    <div className={styles.narrow}>
      <DataTable
        caption={t("ledgers")}
        columns={columns}
        rows={ledgers}
        keyOf={({ id }) => id}
        empty={t("ledgers")}
      />
    </div>
  );
}

function Recomputed({ ledger }: { ledger: PublishedLedger }) {
  const t = useTranslations("portfolio.ledger");
  const { recomputed, printed, differs } = compareWithPrinted({
    numerator: ledger.closed,
    denominator: ledger.found,
    printed: ledger.printedRate,
  });
  return (
    <>
      {printed === null ? null : (
        <Tag tone={differs ? "warn" : "plain"}>{t(differs ? "differs" : "agrees")}</Tag>
      )}{" "}
      <b>{formatPercent({ percent: recomputed })}</b>
    </>
  );
}
