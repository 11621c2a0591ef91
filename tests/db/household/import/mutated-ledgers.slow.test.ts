import { afterAll, expect, test } from "vitest";
import { buildWorkbook } from "#db/workbook/build-workbook.ts";
import { openWorkbookProcess } from "#db/workbook/workbook-process.ts";
import { mulberry32 } from "#domain/core/random.ts";
import type { LedgerKey } from "#domain/household/import/import-diff.ts";
import { mutateCells } from "../../../fuzz/mutate-cells.ts";
import { mutateWorkbook } from "../../../fuzz/mutate-workbook.ts";
import { dumpTables } from "../../dump-tables.ts";
import { apply, check, countsOf, exportDemo } from "../../household-workbook.ts";
import { openDemoDatabase } from "../../open-demo-database.ts";

/** 200 in all, most of the household ledger, which is the widest. */
const files: readonly [LedgerKey, number][] = [
  ["households", 80],
  ["compensation", 60],
  ["units", 60],
];

const reader = openWorkbookProcess();
afterAll(() => reader.close());

test.each(files)(
  "of %s %i mutated workbooks: each is refused, changes nothing, or is written whole",
  async (ledger, count) => {
    const bytes = await buildWorkbook(await exportDemo(openDemoDatabase(), "zh", ledger));
    const whole = await reader.read(bytes);
    const ends = { refused: 0, erroneous: 0, written: 0, same: 0 };
    for (let seed = 1; seed <= count; seed++) {
      const random = mulberry32(seed);
      // Half of them are broken as files, the others only in their cells.
      const read = seed % 2 ? await reader.read(mutateWorkbook(bytes, random)) : whole;
      if (!read.ok) {
        ends.refused += 1;
        continue;
      }
      const workbook = seed % 2 ? read.value : mutateCells(read.value, random);
      const db = openDemoDatabase();
      const before = dumpTables(db);
      const checked = await check(db, workbook, ledger);
      expect(dumpTables(db)).toEqual(before);
      if (checked.errors.length > 0) {
        ends.erroneous += 1;
        continue;
      }
      const outcome = apply(db, checked);
      if (outcome.ok) {
        ends.written += 1;
        const again = countsOf(await check(db, workbook, ledger));
        expect(again).toMatchObject({ added: 0, changed: 0, errors: 0 });
      } else {
        ends.same += 1;
        expect(outcome.refusal).toBe("ledgerImport.nothing");
        expect(dumpTables(db)).toEqual(before);
      }
    }
    expect(reader.starts()).toBe(1);
    expect(Object.values(ends).reduce((sum, each) => sum + each)).toBe(count);
    // Too few of one kind would prove little.
    expect(Math.min(...Object.values(ends))).toBeGreaterThan(2);
  },
  120_000,
);
