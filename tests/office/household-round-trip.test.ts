import { expect, test } from "vitest";
import { householdIdOf } from "#db/demo/demo-household.ts";
import { findHouseholdRow } from "#db/household/register/find-household-row.ts";
import { enterStage } from "#db/household/stage/enter-stage.ts";
import { buildWorkbook } from "#db/workbook/build-workbook.ts";
import { parseWorkbook } from "#db/workbook/parse-workbook.ts";
import { dumpTables } from "#tests/db/dump-tables.ts";
import {
  apply,
  caller,
  check,
  countsOf,
  exportDemo,
  projectId,
} from "#tests/db/household-workbook.ts";
import { openDemoDatabase } from "#tests/db/open-demo-database.ts";
import { type CellEdit, editInOffice } from "./open-in-office.ts";

const numbers = Array.from({ length: 30 }, (_, n) => n + 1);
const code = (n: number) => `HZ-${String(n).padStart(3, "0")}`;
const certificate = (n: number) => `示例证-${code(n)}`;

/** Of each of the first 30 households one cell: 10 certificates, 10 areas, 10 days of the survey. */
function editsOf(cells: (n: number) => { area: string; surveyed: string }): CellEdit[] {
  return numbers.map((n) => {
    const behind = certificate(n);
    if (n <= 10) return { shown: behind, typed: `改-${code(n)}` };
    if (n <= 20) return { shown: cells(n).area, behind, typed: { number: 200 + n } };
    return { shown: cells(n).surveyed, behind, typed: { day: "2015-01-04" } };
  });
}

test("30 cells edited in LibreOffice are 30 changes, written once; a row changed meanwhile conflicts", async () => {
  const db = openDemoDatabase();
  const file = await exportDemo(db);
  const rows = file.sheets[1]?.rows ?? [];
  const cells = (n: number) => {
    const row = rows[n - 1] ?? [];
    return { area: row[5] ?? "", surveyed: row[12] ?? "" };
  };
  const [edited] = editInOffice(await buildWorkbook(file), [editsOf(cells)]);
  const parsed = parseWorkbook(edited ?? Buffer.alloc(0));
  if (!parsed.ok) throw new Error(parsed.refusal);

  const checked = await check(db, parsed.value);
  expect(checked.errors).toEqual([]);
  expect(countsOf(checked)).toMatchObject({ added: 0, changed: 30, conflicts: 0 });
  const changes = checked.sheets.flatMap(({ changed }) =>
    changed.map(({ key, cells: changedCells }) => [...key, ...changedCells]),
  );
  expect(changes).toEqual(
    numbers.map((n) => {
      if (n <= 10) {
        const [before, after] = [certificate(n), `改-${code(n)}`];
        return [code(n), { column: "certificateNumber", before, after }];
      }
      const { area, surveyed } = cells(n);
      return n <= 20
        ? [code(n), { column: "area", before: area, after: String(200 + n) }]
        : [code(n), { column: "surveyed", before: surveyed, after: "2015-01-04" }];
    }),
  );

  const meanwhile = openDemoDatabase();
  enterStage(meanwhile, caller, {
    requestKey: crypto.randomUUID(),
    projectId,
    householdIds: [householdIdOf(projectId, "HZ-002")],
    stage: "signed",
    on: "2015-04-14",
  });
  const late = await check(meanwhile, parsed.value);
  expect(countsOf(late)).toMatchObject({ changed: 29, conflicts: 1, errors: 0 });
  expect(apply(meanwhile, late)).toMatchObject({ ok: true });
  const left = findHouseholdRow(meanwhile, householdIdOf(projectId, "HZ-002"));
  expect(left?.certificateNumber).toBe(certificate(2));

  expect(apply(db, checked)).toMatchObject({ ok: true, value: { households: 30, stages: 10 } });
  expect(findHouseholdRow(db, householdIdOf(projectId, "HZ-011"))?.area).toBe(21_100);
  const after = dumpTables(db);
  const again = await check(db, parsed.value);
  expect(countsOf(again)).toMatchObject({ added: 0, changed: 0, conflicts: 0, errors: 0 });
  expect(apply(db, again)).toMatchObject({ ok: false, refusal: "ledgerImport.nothing" });
  expect(dumpTables(db)).toEqual(after);
}, 120_000);
