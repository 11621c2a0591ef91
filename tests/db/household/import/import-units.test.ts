import { beforeEach, describe, expect, test } from "vitest";
import { householdIdOf } from "#db/demo/demo-household.ts";
import { importLedger } from "#db/household/import/import-ledger.ts";
import { listExportedIds } from "#db/household/import/list-exported-ids.ts";
import { listUnitRows } from "#db/household/import/list-unit-rows.ts";
import { findUnit } from "#db/household/resettlement/find-unit.ts";
import { saveUnit } from "#db/household/resettlement/save-unit.ts";
import type { Db } from "#db/open-database.ts";
import { auditEvent } from "#db/schema/audit.ts";
import { allotment } from "#db/schema/household/resettlement.ts";
import type { RawCell } from "#domain/workbook/cell/raw-cell.ts";
import { breakAuditTrail } from "../../break-audit-trail.ts";
import { dumpTables } from "../../dump-tables.ts";
import {
  apply,
  caller,
  check,
  clerk,
  countsOf,
  exportDemo,
  projectId,
  sha256,
  type Typed,
  typedInto,
} from "../../household-workbook.ts";
import { openDemoDatabase } from "../../open-demo-database.ts";

let db: Db;
beforeEach(() => {
  db = openDemoDatabase();
});

const asOf = "2015-04-15";
const none = { added: 0, changed: 0, conflicts: 0, errors: 0 };
const idOf = (code: string) => `${projectId}.${code}`;
const find = (code: string) => findUnit(db, { actor: clerk, on: asOf }, idOf(code));

/** Units stand by building, storey and code from row 3 on: AZ1-101, AZ1-102, …, 88 of them. */
const unit = (row: number, header: string, cell: RawCell): Typed => ({
  sheet: "房源",
  row,
  header,
  cell,
});

const newUnit = (row: number, code: string): Typed[] => [
  unit(row, "房源编号", code),
  unit(row, "楼栋", "示例安置3号楼"),
  unit(row, "户型", "四室两厅"),
  unit(row, "面积（平方米）", { number: "140.25" }),
  unit(row, "状态", "空闲"),
];

async function checkTyped(typed: readonly Typed[]) {
  return check(db, await typedInto(await exportDemo(db, "zh", "units"), typed), "units");
}

/** The first household has the first unit. */
function allot(): void {
  const done = { doneOn: asOf, doneAt: caller.at, doneById: clerk.userId };
  db.insert(allotment)
    .values({
      id: "a1",
      unitId: idOf("AZ1-101"),
      householdId: householdIdOf(projectId, "HZ-001"),
      kind: "allotted",
      ...done,
    })
    .run();
}

test("an export comes back as it went, in both languages", async () => {
  allot();
  for (const language of ["zh", "en"] as const) {
    const file = await exportDemo(db, language, "units");
    expect(file.sheets.map(({ rows }) => rows.length)).toEqual([88]);
    const checked = await check(db, await typedInto(file), "units");
    expect(countsOf(checked)).toEqual({ ...none, unchanged: 88 });
    expect(checked.sheets.flatMap(({ ignored }) => ignored)).toEqual([]);
  }
});

describe("a file with a new unit and changed ones", () => {
  const typed: Typed[] = [
    unit(4, "面积（平方米）", "８０.５"),
    unit(5, "状态", "作废"),
    unit(6, "楼层", null),
    unit(7, "房源编号", "=AZ1-201"),
    ...newUnit(91, "AZ3-101"),
  ];

  test("is these changes, written once, and has nothing to do the second time", async () => {
    const file = await typedInto(await exportDemo(db, "zh", "units"), typed);
    const checked = await check(db, file, "units");
    expect(countsOf(checked)).toEqual({ ...none, added: 1, changed: 4, unchanged: 84 });
    const [sheet] = checked.sheets;
    expect(sheet?.changed.map(({ key, cells }) => [...key, ...cells])).toEqual([
      ["AZ1-102", { column: "area", before: "80", after: "80.5" }],
      ["AZ1-103", { column: "state", before: "reserved", after: "void" }],
      ["AZ1-104", { column: "floor", before: "1", after: "" }],
      ["AZ1-201", { column: "code", before: "AZ1-201", after: "=AZ1-201" }],
    ]);

    expect(apply(db, checked)).toEqual({ ok: true, value: { projectId, units: 5 } });
    expect(find("AZ1-102")).toMatchObject({ areaDm2: 8050, layout: "两室一厅", version: 2 });
    expect(find("AZ1-103")).toMatchObject({ state: "void" });
    expect(find("AZ1-104")).toMatchObject({ floor: null });
    const again = await exportDemo(db, "zh", "units");
    expect(JSON.stringify(again)).toContain(`"'=AZ1-201"`);
    expect(JSON.stringify(again)).toContain("四室两厅");

    const after = dumpTables(db);
    const second = await check(db, file, "units");
    expect(countsOf(second)).toEqual({ ...none, unchanged: 89 });
    expect(apply(db, second)).toMatchObject({ ok: false, refusal: "ledgerImport.nothing" });
    expect(dumpTables(db)).toEqual(after);
  });

  test("is one row of the audit trail", async () => {
    const before = db.select().from(auditEvent).all().length;
    apply(db, await checkTyped(typed));
    const rows = db.select().from(auditEvent).all().slice(before);
    expect(rows).toMatchObject([{ event: "ledger.imported", subjectId: projectId }]);
    expect(JSON.parse(rows[0]?.detail ?? "")).toMatchObject({ sheet: "units", sha256, units: 5 });
  });

  test("leaves nothing behind when its row of the audit trail cannot be written", async () => {
    const checked = await checkTyped(typed);
    breakAuditTrail(db);
    const before = dumpTables(db);
    expect(() => apply(db, checked)).toThrow();
    expect(dumpTables(db)).toEqual(before);
  });

  test("is for a clerk of the project alone", async () => {
    const { plan } = await checkTyped(typed);
    const before = dumpTables(db);
    const stranger = { userId: "clerk2", role: "clerk", name: "示例经办人二" } as const;
    const input = { requestKey: crypto.randomUUID(), projectId, sha256, plan };
    expect(importLedger(db, { ...caller, actor: stranger }, input)).toMatchObject({
      refusal: "ledgerImport.projectNotFound",
    });
    expect(dumpTables(db)).toEqual(before);
  });
});

describe("a unit changed here", () => {
  const changeHere = () =>
    saveUnit(db, caller, {
      requestKey: crypto.randomUUID(),
      projectId,
      unitId: idOf("AZ1-102"),
      version: 1,
      code: "AZ1-102",
      building: "示例安置1号楼",
      layout: "两室一厅",
      area: 8000,
      floor: 1,
      state: "void" as const,
    });

  test("after its export is a conflict and not overwritten", async () => {
    const file = await typedInto(await exportDemo(db, "zh", "units"), [
      unit(4, "楼层", "2"),
      unit(5, "楼层", "2"),
    ]);
    expect(changeHere()).toMatchObject({ ok: true });
    const checked = await check(db, file, "units");
    expect(countsOf(checked)).toMatchObject({ changed: 1, conflicts: 1, errors: 0 });
    expect(apply(db, checked)).toMatchObject({ ok: true, value: { units: 1 } });
    expect(find("AZ1-102")).toMatchObject({ floor: 1, state: "void" });
    expect(find("AZ1-103")).toMatchObject({ floor: 2 });
  });

  test("after the preview takes the whole import back", async () => {
    const checked = await checkTyped([unit(4, "楼层", "2"), unit(5, "楼层", "2")]);
    changeHere();
    const before = dumpTables(db);
    expect(apply(db, checked)).toMatchObject({
      refusal: "ledgerImport.rowRefused",
      rows: [{ sheet: "units", row: 4, code: "unit.changedSince" }],
    });
    expect(dumpTables(db)).toEqual(before);
  });
});

test("planted errors are these, each at its cell, and nothing is written", async () => {
  allot();
  const before = dumpTables(db);
  const planted: [Typed, place: string, code: string][] = [
    [unit(3, "状态", "空闲"), "房源 F3", "unit.isAllotted"],
    [unit(4, "面积（平方米）", "0"), "房源 D4", "figure.notAnArea"],
    [unit(5, "面积（平方米）", "约九十"), "房源 D5", "cell.notANumber"],
    [unit(6, "楼层", "1.5"), "房源 E6", "figure.notWhole"],
    [unit(7, "状态", "已分配"), "房源 F7", "cell.notAChoice"],
    [unit(8, "楼栋", null), "房源 B8", "field.required"],
    [unit(9, "户型", "#REF!"), "房源 C9", "cell.formulaError"],
    [unit(91, "房源编号", "AZ1-301"), "房源 91", "row.keyTwice"],
  ];
  const { errors } = await checkTyped([
    ...newUnit(91, ""),
    ...newUnit(92, "AZ3-102"),
    ...planted.map(([typed]) => typed),
  ]);
  const found = errors.map(
    ({ sheet, row, column = "", code }) => `${sheet} ${column}${row} ${code}`,
  );
  expect(found.toSorted()).toEqual(planted.map(([, place, code]) => `${place} ${code}`).toSorted());
  expect(dumpTables(db)).toEqual(before);
});

test("which household has a unit is shown, and what is typed there is left out", async () => {
  allot();
  const checked = await checkTyped([
    unit(3, "已分配给（只供查看）", "HZ-002"),
    unit(4, "已分配给（只供查看）", "HZ-003"),
  ]);
  expect(countsOf(checked)).toMatchObject({ ...none, unchanged: 88 });
  expect(checked.sheets.flatMap(({ ignored }) => ignored)).toMatchObject([
    { column: "G", row: 3, code: "cell.readOnly" },
    { column: "G", row: 4, code: "cell.readOnly" },
  ]);
});

test("a filter of the page leaves its units in its order", () => {
  allot();
  const wanted = { ledger: "units", projectId, asOf, userId: clerk.userId } as const;
  const codes = (filter: object) =>
    listUnitRows(db, { ids: listExportedIds(db, { ...wanted, ...filter }), asOf }).map(
      ({ cells }) => cells.code,
    );
  expect(codes({})).toHaveLength(88);
  expect(codes({ availability: "allotted" })).toEqual(["AZ1-101"]);
  expect(codes({ availability: "reserved", order: "code", descending: "true" })).toEqual(
    [1, 2]
      .flatMap((n) => [1, 2, 3, 4].map((m) => `AZ${n}-10${m}`))
      .toReversed()
      .slice(0, 7),
  );
});
