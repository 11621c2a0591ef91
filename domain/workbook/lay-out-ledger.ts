import type { Steps } from "#domain/core/steps.ts";
import type { CurrentRow } from "./current-row.ts";
import type { LaidOutWorkbook } from "./laid-out-workbook.ts";
import { type LaidOutSheet, layOutSheetSteps } from "./lay-out-sheet.ts";
import type { LedgerDefinition } from "./sheet-definition.ts";
import { metaRows, type WorkbookMeta } from "./workbook-meta.ts";

type Export = {
  /** by sheet; one that is not there is empty */
  readonly rows: Readonly<Record<string, readonly CurrentRow[]>>;
  readonly language: "zh" | "en";
  /** numbers of persons in the clear */
  readonly isUnmasked?: boolean;
  readonly meta: Omit<WorkbookMeta, "format" | "ledger">;
};

/** A ledger as a file; without rows it is the template. One row is done at a time. */
export function* layOutLedgerSteps(
  ledger: LedgerDefinition,
  { rows, language, isUnmasked = false, meta }: Export,
): Steps<LaidOutWorkbook> {
  const { watermark } = meta;
  const sheets: LaidOutSheet[] = [];
  for (const definition of ledger.sheets) {
    const known = rows[definition.key] ?? [];
    const shown = isUnmasked ? known.map(({ masked: _, ...row }) => row) : known;
    sheets.push(yield* layOutSheetSteps(definition, { rows: shown, language, watermark }));
  }
  return { sheets, meta: metaRows({ ...meta, ledger: ledger.key }) };
}
