import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { readWorkbook, writeWorkbook } from "#db/workbook/exchange-workbook.ts";
import { readLedger } from "#db/workbook/read-ledger.ts";
import type { LaidOutWorkbook } from "#domain/workbook/laid-out-workbook.ts";
import { workbookLimits } from "#domain/workbook/workbook-limits.ts";
import { householdLedger } from "#i18n/household-ledger.ts";
import { bigLedgerFile } from "../../bench/import-file.ts";

const households = 20_000;
const holders = 24_000;

/** As it is exported: each row with an id nobody can guess, some households with two holders. */
function largestLedger(): LaidOutWorkbook {
  const file = bigLedgerFile(households);
  const sheets = file.sheets.map((sheet, index) => {
    const more = index === 2 ? sheet.rows.slice(0, holders - households) : [];
    // Of other names and without numbers, as a spouse is often entered.
    const second = more.map(([code = "", kind = "", name = ""]) =>
      sheet.columns.map((_, column) => [code, kind, `${name}二`][column] ?? ""),
    );
    const rows = [...sheet.rows, ...second].map((row, place) => {
      const id = createHash("sha256").update(`${index} ${place}`).digest("hex").slice(0, 36);
      return [...row.slice(0, -2), id, "3"];
    });
    return { ...sheet, rows };
  });
  return { ...file, sheets };
}

test("an export of the largest ledger passes the gates of an import, and every row is read", async () => {
  const written = await writeWorkbook(largestLedger(), { limit: 120_000 });
  if (!written.ok) throw new Error(written.refusal);
  expect(written.value.length).toBeLessThan(workbookLimits.megabytes * 1024 * 1024);
  const read = await readWorkbook(written.value, { limit: 120_000 });
  if (!read.ok) throw new Error(read.refusal);
  const ledger = await readLedger(householdLedger({ buildings: [] }), read.value);
  const rows = Object.fromEntries(
    ledger.sheets.map((sheet) => [sheet.definition.key, sheet.read.rows.length]),
  );
  expect(rows).toEqual({ buildings: 40, households, holders });
  expect(ledger.sheets.flatMap((sheet) => sheet.read.errors)).toEqual([]);
}, 240_000);
