import { expect, test } from "vitest";
import { buildWorkbook } from "#db/workbook/build-workbook.ts";
import { openWorkbookProcess } from "#db/workbook/workbook-process.ts";
import { mulberry32 } from "#domain/random.ts";
import { mutateWorkbook } from "#tests/fuzz/mutate-workbook.ts";
import { dumpTables } from "./dump-tables.ts";
import { apply, check, countsOf, exportDemo } from "./household-workbook.ts";
import { openDemoDatabase } from "./open-demo-database.ts";

test("200 mutated household ledgers: each is refused, changes nothing, or is written whole", async () => {
  const bytes = await buildWorkbook(await exportDemo(openDemoDatabase()));
  const reader = openWorkbookProcess();
  const ends = { refused: 0, erroneous: 0, written: 0, same: 0 };
  for (let seed = 1; seed <= 200; seed++) {
    const read = await reader.read(mutateWorkbook(bytes, mulberry32(seed)));
    if (!read.ok) {
      ends.refused += 1;
      continue;
    }
    const db = openDemoDatabase();
    const before = dumpTables(db);
    const checked = await check(db, read.value);
    expect(dumpTables(db)).toEqual(before);
    if (checked.errors.length > 0) {
      ends.erroneous += 1;
      continue;
    }
    const outcome = apply(db, checked);
    if (outcome.ok) {
      ends.written += 1;
      const again = countsOf(await check(db, read.value));
      expect(again).toMatchObject({ added: 0, changed: 0, errors: 0 });
    } else {
      ends.same += 1;
      expect(outcome.refusal).toBe("ledgerImport.nothing");
      expect(dumpTables(db)).toEqual(before);
    }
  }
  reader.close();
  expect(reader.starts()).toBe(1);
  expect(Object.values(ends).reduce((sum, count) => sum + count)).toBe(200);
  // Too few of one kind would prove little.
  expect(Math.min(ends.refused, ends.erroneous + ends.written, ends.same)).toBeGreaterThan(10);
}, 120_000);
