import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "#components/ui/data-table.tsx";
import type { ImportSheet } from "#domain/household/import/import-diff.ts";
import { numberMasks } from "#domain/household/person/masking.ts";
import { personalNumbers } from "#domain/household/person/personal-number.ts";
import type { ColumnDefinition } from "#domain/workbook/cell/column-definition.ts";
import type { CellChange } from "#domain/workbook/compare-rows.ts";
import type { CellTexts, LedgerDefinition } from "#domain/workbook/sheet-definition.ts";
import styles from "../excel.module.css";

/** A row that is new or changes, of whichever sheet. */
type PreviewRow = {
  readonly sheet: ImportSheet;
  readonly row: number;
  readonly key: readonly string[];
  readonly cells: readonly CellChange[] | CellTexts;
};
type Props = { definition: LedgerDefinition; rows: readonly PreviewRow[]; caption: string };

/** Each row with its cells, old → new; numbers of persons masked on both sides. */
export function RowTable({ definition, rows, caption }: Props) {
  const t = useTranslations("excel");
  const locale = useLocale();
  const sheets = new Map(definition.sheets.map((sheet) => [sheet.key, sheet]));
  const shown = (column: ColumnDefinition, text: string) => {
    if (text === "") return t("emptyCell");
    const label = column.choices?.find(({ value }) => value === text)?.label[locale];
    const number = personalNumbers.find((each) => each === column.key);
    const isWhole = number !== undefined && !text.includes("*");
    return label ?? (isWhole ? numberMasks[number](text) : text);
  };
  return (
    <DataTable
      caption={caption}
      columns={[
        {
          key: "row",
          header: t("place"),
          cell: ({ sheet, row, key }) => {
            const [code = ""] = key;
            return `${sheets.get(sheet)?.name[locale] ?? sheet} · ${row} · ${code}`;
          },
        },
        {
          key: "cells",
          header: t("cells"),
          cell: ({ sheet, cells }) => (
            <ul className={styles.changes}>
              {changesOf(cells).map(({ column: key, before, after }) => {
                const column = sheets.get(sheet)?.columns.find((each) => each.key === key);
                if (!column) return null;
                const to = shown(column, after);
                return (
                  <li key={key}>
                    {column.header[locale]}
                    {t("colon")}
                    {before === null
                      ? to
                      : t("change", { before: shown(column, before), after: to })}
                  </li>
                );
              })}
            </ul>
          ),
        },
      ]}
      rows={rows}
      keyOf={({ sheet, row }) => `${sheet} ${row}`}
      empty={t("none")}
    />
  );
}

type Change = { column: string; before: string | null; after: string };

function changesOf(cells: PreviewRow["cells"]): Change[] {
  if (isChanges(cells)) return [...cells];
  return Object.entries(cells)
    .filter(([, text]) => text !== "")
    .map(([column, after]) => ({ column, before: null, after }));
}

function isChanges(cells: PreviewRow["cells"]): cells is readonly CellChange[] {
  return Array.isArray(cells);
}
