import { useLocale, useTranslations } from "next-intl";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import { unitAvailabilities } from "#domain/household/resettlement/resettlement.ts";
import {
  stockByLayout,
  type UnitAmount,
  type UnitSum,
} from "#domain/household/resettlement/unit-stock.ts";
import { formatNumber } from "#i18n/format-number.ts";

type Row = ReturnType<typeof stockByLayout>[number];

/** What is left of each layout. */
export function LayoutTable({ sums }: { sums: readonly UnitSum[] }) {
  const t = useTranslations("resettlement");
  const locale = useLocale();
  const amount = ({ units, areaDm2 }: UnitAmount) =>
    units === 0
      ? "0"
      : `${t("units", { count: units })} · ${t("areaOf", { area: formatNumber(areaDm2 / 100, locale) })}`;
  const columns: Column<Row>[] = [
    { key: "layout", header: t("column.layout"), cell: ({ layout }) => layout },
    {
      key: "all",
      header: t("column.all"),
      cell: ({ stock }) => amount(stock.all),
      isNumeric: true,
    },
    ...unitAvailabilities.map(
      (availability): Column<Row> => ({
        key: availability,
        header: t(`availability.${availability}`),
        cell: ({ stock }) => amount(stock[availability]),
        isNumeric: true,
      }),
    ),
  ];
  return (
    <DataTable
      caption={t("stock.byLayout")}
      columns={columns}
      rows={stockByLayout(sums)}
      keyOf={({ layout }) => layout}
      empty={t("stock.noStock")}
    />
  );
}
