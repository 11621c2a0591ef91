import type { CurrentRow } from "./current-row.ts";
import type { LaidOutWorkbook } from "./laid-out-workbook.ts";
import { layOutSheet } from "./lay-out-sheet.ts";
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

/** A ledger as a file; without rows it is the template. */
export function layOutLedger(
  ledger: LedgerDefinition,
  { rows, language, isUnmasked = false, meta }: Export,
): LaidOutWorkbook {
  const { watermark } = meta;
  const sheets = ledger.sheets.map((definition) => {
    const known = rows[definition.key] ?? [];
    const shown = isUnmasked ? known.map(({ masked: _, ...row }) => row) : known;
    return layOutSheet(definition, { rows: shown, language, watermark });
  });
  return { sheets, meta: metaRows({ ...meta, ledger: ledger.key }) };
}
