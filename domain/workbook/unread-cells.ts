import type { RawCell } from "./cell/raw-cell.ts";
import { columnLetter } from "./column-letter.ts";
import type { SheetHeader } from "./find-header.ts";
import type { RawSheet } from "./raw-workbook.ts";
import type { SheetError } from "./sheet-error.ts";

/** Something of a file that is not read, and how many filled cells that leaves out. */
export type Unread = SheetError & {
  readonly code: "sheet.notRead" | "column.notRead";
  readonly params: { readonly cells: number; readonly near: string };
};

/** What stands for no near name. */
export const noNearName = "none";

/**
 * Counts the filled cells of a row that belong to no column that is read, by their places.
 *
 * @param read the places of the columns that are
 */
export function tallyUnread(
  tally: Map<number, number>,
  row: readonly RawCell[],
  read: ReadonlySet<number>,
): void {
  for (const [index, cell] of row.entries()) {
    if (isFilled(cell) && !read.has(index)) tally.set(index, (tally.get(index) ?? 0) + 1);
  }
}

/** How many cells of a sheet hold something, those beyond the limits too. */
export function countFilled({ rows, beyond }: RawSheet): number {
  const within = rows.reduce((sum, row) => sum + row.filter(isFilled).length, 0);
  return within + (beyond?.cells ?? 0);
}

/**
 * The columns that are not read although something stands in them, from left to right, and in one
 * line what lies beyond the last that can be.
 */
export function unreadColumns(
  { name, beyond }: RawSheet,
  header: SheetHeader,
  cells: ReadonlyMap<number, number>,
): Unread[] {
  const columns = [...cells].sort(([a], [b]) => a - b);
  const found = columns.map(([index, count]): Unread => {
    const near = header.near.get(index) ?? noNearName;
    const text = header.texts[index] ?? "";
    const place = { sheet: name, row: header.row + 1, column: columnLetter(index), header: text };
    return { ...place, code: "column.notRead", params: { cells: count, near } };
  });
  if (!beyond || beyond.isBelow) return found;
  const params = { cells: beyond.cells, near: noNearName };
  return [...found, { sheet: name, code: "column.notRead", params }];
}

function isFilled(cell: RawCell): boolean {
  return cell !== null && (typeof cell !== "string" || cell.trim() !== "");
}
