import type { RawSheet } from "#domain/workbook/raw-workbook.ts";
import { createSheetReader, type SheetRead } from "#domain/workbook/read-sheet.ts";
import type { SheetDefinition } from "#domain/workbook/sheet-definition.ts";

/** All rows of a sheet at once. */
export function readWholeSheet(definition: SheetDefinition, sheet: RawSheet): SheetRead {
  const reader = createSheetReader(definition, sheet);
  while (reader.readNext(Number.POSITIVE_INFINITY));
  return reader.finish();
}
