import type { CurrentRow } from "../../workbook/current-row.ts";
import type { LaidOutWorkbook } from "../../workbook/laid-out-workbook.ts";
import { layOutSheet } from "../../workbook/lay-out-sheet.ts";
import type { LedgerDefinition } from "../../workbook/sheet-definition.ts";
import { metaRows, type WorkbookMeta } from "../../workbook/workbook-meta.ts";
import { type CurrentLedger, importSheets } from "./import-plan.ts";

type Export = {
  readonly current: CurrentLedger;
  readonly language: "zh" | "en";
  /** numbers of persons in the clear */
  readonly isUnmasked?: boolean;
  readonly meta: Omit<WorkbookMeta, "format" | "ledger">;
};

/** The household ledger as a file; with an empty ledger it is the template. */
export function layOutLedger(
  ledger: LedgerDefinition,
  { current, language, isUnmasked = false, meta }: Export,
): LaidOutWorkbook {
  const { watermark } = meta;
  const sheets = ledger.sheets.map((definition) => {
    const key = importSheets.find((sheet) => sheet === definition.key);
    const rows: readonly CurrentRow[] = key ? current[key] : [];
    const shown = isUnmasked ? rows.map(({ masked: _, ...row }) => row) : rows;
    return layOutSheet(definition, { rows: shown, language, watermark });
  });
  return { sheets, meta: metaRows({ ...meta, ledger: ledger.key }) };
}
