import { setImmediate } from "node:timers/promises";
import type { ReadHow } from "#domain/workbook/find-header.ts";
import { findSheets } from "#domain/workbook/find-sheets.ts";
import type { RawWorkbook } from "#domain/workbook/raw-workbook.ts";
import { createSheetReader, type SheetRead } from "#domain/workbook/read-sheet.ts";
import type { LedgerDefinition, SheetDefinition } from "#domain/workbook/sheet-definition.ts";
import type { Unread } from "#domain/workbook/unread-cells.ts";
import { readMeta, type WorkbookMeta } from "#domain/workbook/workbook-meta.ts";

export interface LedgerRead {
  readonly meta: WorkbookMeta | null;
  readonly sheets: readonly { readonly definition: SheetDefinition; readonly read: SheetRead }[];
  /** sheets and columns that something stands in and that are none of the ledger's */
  readonly unread: readonly Unread[];
}

/** So many rows take some milliseconds; then it is somebody else's turn. */
const rowsAtATime = 200;

/**
 * The rows of a workbook as a ledger has them, read in steps between which the server answers
 * others.
 *
 * @throws AbortError once the signal is given
 */
export async function readLedger(
  ledger: LedgerDefinition,
  workbook: RawWorkbook,
  { signal, ...how }: ReadHow & { signal?: AbortSignal } = {},
): Promise<LedgerRead> {
  const found = findSheets(ledger, workbook, how);
  const sheets: { definition: SheetDefinition; read: SheetRead }[] = [];
  for (const { definition, sheet } of found.pairs) {
    const reader = createSheetReader(definition, sheet, how);
    while (reader.readNext(rowsAtATime)) await setImmediate(undefined, { signal });
    sheets.push({ definition, read: reader.finish() });
  }
  const unread = [...found.unread, ...sheets.flatMap(({ read }) => read.unread)];
  return { meta: readMeta(workbook), sheets, unread };
}
