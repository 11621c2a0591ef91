import { personalNumbers } from "#domain/household/person/personal-number.ts";
import type { Comparison } from "#domain/workbook/compare-rows.ts";
import { placeInSheet } from "#domain/workbook/place-in-sheet.ts";
import type { SheetRead } from "#domain/workbook/read-sheet.ts";

/** So many rows whose cells of a column have changed places are a column sorted by itself. */
const sortedApart = 3;

/** A change of a whole column that seldom is meant. */
export type MassChange = {
  readonly kind: "emptied" | "sortedApart";
  readonly sheet: string;
  /** the header as it stands in the file */
  readonly header: string;
  readonly count: number;
  readonly isPersonal: boolean;
};

/**
 * What a sheet would do to whole columns: cells it would empty, and cells that only change places
 * among rows, as when a column was sorted without the others.
 *
 * @example
 * findMassChanges(comparison, file)
 * //=> [{ kind: "emptied", sheet: "权利人", header: "身份证号", count: 184, isPersonal: true }]
 */
export function findMassChanges({ changed }: Comparison, file: SheetRead): MassChange[] {
  const byColumn = Map.groupBy(
    changed.flatMap(({ row, cells }) => cells.map((cell) => ({ row, ...cell }))),
    ({ column }) => column,
  );
  return [...byColumn].flatMap(([column, cells]) => {
    const { header = column } = placeInSheet(file, { row: cells[0]?.row ?? 0, key: column });
    const isPersonal = personalNumbers.some((number) => number === column);
    const of = { sheet: file.sheet, header, isPersonal };
    const emptied = cells.filter(({ after }) => after === "").length;
    return [
      ...(emptied > 0 ? [{ kind: "emptied" as const, ...of, count: emptied }] : []),
      ...(isSortedApart(cells)
        ? [{ kind: "sortedApart" as const, ...of, count: cells.length }]
        : []),
    ];
  });
}

function isSortedApart(cells: readonly { readonly before: string; readonly after: string }[]) {
  if (cells.length < sortedApart) return false;
  const before = cells.map((cell) => cell.before).sort();
  const after = cells.map((cell) => cell.after).sort();
  return before.every((text, index) => text === after[index]);
}
