import {
  type NoticeSheet,
  officialPage,
  type SheetRow,
} from "#domain/household/notices/notice-sheet.ts";
import { fillSheets } from "#domain/timeline/wall-sheets.ts";

/** A page of the print sheet: the first has the heading, the last the note. */
export type SheetPage = {
  readonly hasHeading: boolean;
  readonly rows: readonly SheetRow[];
  readonly hasNote: boolean;
};

/** In mm; the styles of the sheet keep to them. */
export const sheetHeights = { heading: 72, head: 12, row: 8, line: 5, note: 22 } as const;

/** Names stand two to a line. */
export function rowLines({ holders }: Pick<SheetRow, "holders">): number {
  return Math.max(1, Math.ceil(holders / 2));
}

type Part = { height: number } & (
  | { part: "heading" }
  | { part: "row"; row: SheetRow }
  | { part: "note" }
);

/**
 * The rows of a sheet on as many pages of A4 as they need, each below its own head of the table.
 *
 * @example
 * paginateNotice(sheetOf60Households).length //=> 3
 */
export function paginateNotice({ rows }: Pick<NoticeSheet, "rows">): SheetPage[] {
  const { heading, head, row: height, line, note } = sheetHeights;
  const parts: Part[] = [
    { part: "heading", height: heading },
    ...rows.map((row): Part => ({ part: "row", row, height: height + (rowLines(row) - 1) * line })),
    { part: "note", height: note },
  ];
  return fillSheets(parts, officialPage.typeHeightMm - head).map((page) => ({
    hasHeading: page.some(({ part }) => part === "heading"),
    rows: page.flatMap((each) => (each.part === "row" ? [each.row] : [])),
    hasNote: page.some(({ part }) => part === "note"),
  }));
}
