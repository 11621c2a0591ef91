import { defineLedger } from "#app/_server/action/define-ledger.ts";
import { findBusinessDate } from "#db/find-business-date.ts";
import { checkImport, type ImportCheck } from "#db/household/import/check-import.ts";
import { importLedger } from "#db/household/import/import-ledger.ts";
import { readCurrentLedger } from "#db/household/import/read-current-ledger.ts";
import type { Db } from "#db/open-database.ts";
import { buildWorkbook } from "#db/workbook/build-workbook.ts";
import { parseWorkbook } from "#db/workbook/parse-workbook.ts";
import { readLedger } from "#db/workbook/read-ledger.ts";
import type { Actor } from "#domain/access/permission.ts";
import { doAll } from "#domain/core/steps.ts";
import type { LedgerKey } from "#domain/household/import/import-diff.ts";
import type { RawCell } from "#domain/workbook/cell/raw-cell.ts";
import type { LaidOutWorkbook } from "#domain/workbook/laid-out-workbook.ts";
import { layOutLedgerSteps } from "#domain/workbook/lay-out-ledger.ts";
import type { RawWorkbook } from "#domain/workbook/raw-workbook.ts";
import type { Locale } from "#i18n/locales.ts";
import { demoLoadedAt } from "./open-demo-database.ts";

export const projectId = "huizhong-xicheng-2";
export const clerk: Actor = { userId: "clerk1", role: "clerk", name: "示例经办人一" };
export const caller = { actor: clerk, at: demoLoadedAt };
export const sha256 = "0".repeat(64);

/** A ledger of the demo as it is exported. */
export async function exportDemo(
  db: Db,
  language: Locale = "zh",
  ledger: LedgerKey = "households",
): Promise<LaidOutWorkbook> {
  const asOf = findBusinessDate(db, caller.at);
  const { rows } = await readCurrentLedger(db, { ledger, projectId, asOf });
  const watermark = "示例经办人一 2015-04-15 10:00";
  const meta = { project: projectId, exportedAt: "2015-04-15T02:00:00Z", watermark };
  return doAll(
    layOutLedgerSteps(defineLedger(db, { ledger, projectId }), { rows, language, meta }),
  );
}

/** What is typed into which cell: a header in Chinese, the row as Excel counts. */
export type Typed = {
  readonly sheet: string;
  readonly row: number;
  readonly header: string;
  readonly cell: RawCell;
};

/** A file as it is read back, with other contents in some cells; a row beyond the last is added. */
export async function typedInto(
  workbook: LaidOutWorkbook,
  typed: readonly Typed[] = [],
): Promise<RawWorkbook> {
  const parsed = parseWorkbook(await buildWorkbook(workbook));
  if (!parsed.ok) throw new Error(parsed.refusal);
  const sheets = parsed.value.sheets.map((sheet) => {
    const rows = sheet.rows.map((row) => [...row]);
    for (const { row, header, cell } of typed.filter((each) => each.sheet === sheet.name)) {
      const index = rows[headerRow - 1]?.indexOf(header) ?? -1;
      if (index < 0) throw new Error(`no column ${header}`);
      while (rows.length < row) rows.push([]);
      const cells = rows[row - 1] ?? [];
      while (cells.length <= index) cells.push(null);
      cells[index] = cell;
    }
    return { ...sheet, rows };
  });
  return { sheets };
}

/** Below the watermark; the data begin in the next row. */
const headerRow = 2;

/** Holds a file against a ledger. */
export async function check(
  db: Db,
  workbook: RawWorkbook,
  ledger: LedgerKey = "households",
): Promise<ImportCheck> {
  const read = await readLedger(defineLedger(db, { ledger, projectId }), workbook);
  return checkImport(db, caller, { ledger, projectId, read });
}

/** Writes what was checked. */
export function apply(db: Db, { plan }: ImportCheck, requestKey: string = crypto.randomUUID()) {
  return importLedger(db, caller, { requestKey, projectId, sha256, plan });
}

/** How many rows of a check are of which kind, all sheets together. */
export function countsOf({ sheets, errors }: ImportCheck) {
  const sum = (count: (sheet: ImportCheck["sheets"][number]) => number) =>
    sheets.reduce((total, sheet) => total + count(sheet), 0);
  return {
    added: sum(({ added }) => added.length),
    changed: sum(({ changed }) => changed.length),
    unchanged: sum(({ unchanged }) => unchanged),
    conflicts: sum(({ conflicts }) => conflicts.length),
    errors: errors.length,
  };
}
