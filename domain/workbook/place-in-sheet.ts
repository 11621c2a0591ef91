import { columnLetter } from "./column-letter.ts";
import type { SheetRead } from "./read-sheet.ts";
import type { SheetError } from "./sheet-error.ts";

/** Where a cell of a column stands in a file, with the letters and the header it has there. */
export function placeInSheet(
  { sheet, header }: SheetRead,
  { row, key }: { row: number; key: string },
): Omit<SheetError, "code"> {
  const index = header?.columns.get(key);
  const place = { sheet, row, key };
  if (index === undefined) return place;
  return { ...place, column: columnLetter(index), header: header?.texts[index] ?? "" };
}
