import { useTranslations } from "next-intl";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import type { ChartRow, ChartTable } from "#domain/dashboard/chart-table.ts";
import type { ChartWords } from "./chart-words.ts";

/** The numbers of a chart as a table, folded until somebody asks. */
export function ChartNumbers({ chart, words }: { chart: ChartTable; words: ChartWords }) {
  const t = useTranslations("dashboard");
  const columns: Column<ChartRow>[] = [
    { key: "row", header: t("rows"), cell: words.row },
    ...chart.series.map(
      (series, index): Column<ChartRow> => ({
        key: series,
        header: words.series(series),
        isNumeric: true,
        cell: ({ values }) => words.value(values[index] ?? null),
      }),
    ),
  ];
  return (
    <details className="dash-numbers">
      <summary>{t("numbers")}</summary>
      <DataTable
        caption={words.title}
        columns={columns}
        rows={chart.rows}
        keyOf={({ key }) => key}
        empty={t("nothing")}
      />
    </details>
  );
}
