import { setImmediate } from "node:timers/promises";
import { findSheets } from "#domain/workbook/find-sheets.ts";
import type { RawWorkbook } from "#domain/workbook/raw-workbook.ts";
import { createSheetReader, type SheetRead } from "#domain/workbook/read-sheet.ts";
import type { LedgerDefinition, SheetDefinition } from "#domain/workbook/sheet-definition.ts";
import { readMeta, type WorkbookMeta } from "#domain/workbook/workbook-meta.ts";

export interface LedgerRead {
  readonly meta: WorkbookMeta | null;
  readonly sheets: readonly { readonly definition: SheetDefinition; readonly read: SheetRead }[];
  /** keys of sheets the file lacks */
  readonly missing: readonly string[];
  /** names of sheets that are none of the ledger's */
  readonly unknown: readonly string[];
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
  { signal }: { signal?: AbortSignal } = {},
): Promise<LedgerRead> {
  const { pairs, missing, unknown } = findSheets(ledger, workbook);
  const sheets: { definition: SheetDefinition; read: SheetRead }[] = [];
  for (const { definition, sheet } of pairs) {
    const reader = createSheetReader(definition, sheet);
    while (reader.readNext(rowsAtATime)) await setImmediate(undefined, { signal });
    sheets.push({ definition, read: reader.finish() });
  }
  return { meta: readMeta(workbook), sheets, missing, unknown };
}
