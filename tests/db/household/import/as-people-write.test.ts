import { beforeEach, describe, expect, test } from "vitest";
import { defineLedger } from "#app/_server/action/define-ledger.ts";
import { checkImport } from "#db/household/import/check-import.ts";
import { listHouseholds } from "#db/household/ledger/list-households.ts";
import type { Db } from "#db/open-database.ts";
import { readLedger } from "#db/workbook/read-ledger.ts";
import type { RawCell } from "#domain/workbook/cell/raw-cell.ts";
import { apply, caller, check, countsOf, projectId } from "../../household-workbook.ts";
import { openDemoDatabase } from "../../open-demo-database.ts";

let db: Db;
beforeEach(() => {
  db = openDemoDatabase();
});

/** A file as somebody types it, of a few sheets with their headers. */
const file = (sheets: Readonly<Record<string, readonly (readonly RawCell[])[]>>) => ({
  sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })),
});

const registered = ["户编号", "楼栋", "门牌", "产权证号", "人口", "面积（平方米）", "房屋性质"];
const row = (cells: Readonly<Record<number, RawCell>>): RawCell[] =>
  ["HZ-163", "1号楼", "1-901", null, "3", "80", "私房"].map((cell, at) => cells[at] ?? cell);

test("units behind figures, and a share shown in per cent, are what they say", async () => {
  const checked = await check(
    db,
    file({
      住户: [registered, row({ 4: "3人", 5: "90.74㎡" })],
      权利人: [
        ["户编号", "类别", "姓名", "份额（%）"],
        ["HZ-163", "产权人", "示例甲", { number: "0.5", format: "0%" }],
        ["HZ-163", "产权人", "示例乙", " 50 % "],
      ],
    }),
  );
  expect(checked.errors).toEqual([]);
  const [households, holders] = checked.sheets.filter(({ added }) => added.length > 0);
  expect(households?.added[0]?.values).toMatchObject({ persons: 3, area: 9074 });
  expect(holders?.added.map(({ values }) => values.share)).toEqual([5000, 5000]);
});

test.each<[string, RawCell, string]>([
  ["a door of another building", "3号楼2单元301", "door.otherBuilding"],
  ["a door that became a day", "2015-03-01 00:00:00", "door.becameDay"],
  ["a door of nothing", "——?", "door.notADoor"],
])("%s is refused at its cell", async (_, door, code) => {
  const { errors } = await check(db, file({ 住户: [registered, row({ 2: door })] }));
  expect(errors).toMatchObject([{ row: 2, column: "C", code }]);
});

test.each(["12号院", "附3号", "3组12号", "门面房5", "东户", "地下室5", "301/302"])(
  "%s is a door, written without a place on the map",
  async (door) => {
    const checked = await check(db, file({ 住户: [registered, row({ 2: door })] }));
    expect(apply(db, checked)).toMatchObject({ ok: true });
    const found = db.$client.prepare("select door, floor from household where code = 'HZ-163'");
    expect(found.get()).toEqual({ door, floor: null });
  },
);

test("doors and certificates of another are shown and asked about, those in one file too", async () => {
  const like = { 2: "1-101", 3: "示例证-HZ-001" };
  const workbook = file({ 住户: [registered, row(like), row({ ...like, 0: "hz—0001" })] });
  const { errors, doubles } = await check(db, workbook);
  expect(errors).toEqual([]);
  expect(doubles.map(({ row: at, key, params }) => [at, key, params.code])).toEqual([
    [2, "door", "HZ-001"],
    [2, "certificateNumber", "HZ-001"],
    [3, "code", "HZ-001"],
    [3, "door", "HZ-001"],
    [3, "certificateNumber", "HZ-001"],
  ]);
});

test("a formula whose value is not in the file is refused, and the stage stays", async () => {
  const workbook = file({
    住户: [
      ["户编号", "入户调查"],
      ["HZ-001", { formula: true }],
    ],
  });
  const { errors } = await check(db, workbook);
  expect(errors).toMatchObject([{ row: 2, column: "B", code: "cell.formulaWithoutValue" }]);
});

test("a column of numbers that would be emptied stands out", async () => {
  const headers = ["户编号", "类别", "姓名", "身份证号"];
  const rows = [
    ["HZ-001", "产权人", "周示例零零二"],
    ["HZ-002", "产权人", "李示例零零四", "/"],
  ];
  const { massChanges } = await check(db, file({ 权利人: [headers, ...rows] }));
  expect(massChanges).toEqual([
    { kind: "emptied", sheet: "权利人", header: "身份证号", count: 2, isPersonal: true },
  ]);
});

test("a column sorted without the others stands out", async () => {
  const codes = ["HZ-001", "HZ-002", "HZ-003", "HZ-004", "HZ-005", "HZ-006"];
  const now = db.$client
    .prepare(
      "select persons from household where project_id = ? and code <= 'HZ-006' order by code",
    )
    .pluck()
    .all(projectId) as number[];
  const sorted = now.toSorted((a, b) => b - a);
  const moved = now.filter((persons, at) => persons !== sorted[at]).length;
  expect(moved).toBeGreaterThan(2);
  const rows = codes.map((code, at) => [code, String(sorted[at])]);
  const { massChanges } = await check(db, file({ 住户: [["户编号", "人口"], ...rows] }));
  expect(massChanges).toMatchObject([{ kind: "sortedApart", header: "人口", count: moved }]);
});

describe("who holds a house", () => {
  const headers = ["户编号", "类别", "姓名", "身份证号", "电话"];
  const holder = (identity: RawCell, phone: RawCell = null) =>
    file({ 权利人: [headers, ["HZ-002", "产权人", "示例甲", identity, phone]] });

  test.each([
    ["marks nobody sees", "\u202a999999198001011014\u202c", "999999198001011014"],
    ["an apostrophe", "'999999198001011014", "999999198001011014"],
    ["a permit of Hong Kong or Macao", "H12345678", "H12345678"],
    ["a permit of Taiwan", "01234567", "01234567"],
    ["a passport", "e12345678", "E12345678"],
    ["a foreigner's permit", "ABC110019800101", "ABC110019800101"],
    ["an organisation", "91350100M000100Y43", "91350100M000100Y43"],
  ])("%s is read and kept", async (_, typed, kept) => {
    const checked = await check(db, holder(typed));
    expect(checked.errors).toEqual([]);
    expect(checked.doubles).toEqual([]);
    expect(apply(db, checked)).toMatchObject({ ok: true });
    const again = await check(db, holder(kept));
    expect(countsOf(again)).toMatchObject({ unchanged: 1, changed: 0 });
  });

  test("a credit code whose check character differs is asked about", async () => {
    const { errors, doubles } = await check(db, holder("91999999MA3X12345Y"));
    expect(errors).toEqual([]);
    expect(doubles).toMatchObject([{ row: 2, column: "D", code: "holder.creditCode" }]);
  });

  test.each(["19800101", "1234567", "99999919800101101", "999999198001011015"])(
    "%s is no number of a paper",
    async (typed) => {
      const { errors } = await check(db, holder(typed));
      expect(errors).toMatchObject([{ row: 2, column: "D" }]);
    },
  );

  test("the number of another household's holder is asked about, in the ledger and in the file", async () => {
    const rows = [
      ["HZ-002", "产权人", "示例甲", "91350100M000100Y43"],
      ["HZ-002", "承租人", "示例乙", "91350100M000100Y43"],
      ["HZ-003", "产权人", "示例丙", "91350100m000100y43"],
    ];
    const first = await check(db, file({ 权利人: [headers, ...rows.slice(0, 2)] }));
    expect(first.doubles).toEqual([]);
    const params = { part: "identity", code: "HZ-002" };
    const asked = { row: 4, column: "D", code: "household.double", params };
    expect((await check(db, file({ 权利人: [headers, ...rows] }))).doubles).toMatchObject([asked]);
    expect(apply(db, first)).toMatchObject({ ok: true });
    const later = await check(db, file({ 权利人: [headers, ...rows.slice(2)] }));
    expect(later.doubles).toMatchObject([{ ...asked, row: 2 }]);
  });

  test("a household is found by either of two telephones", async () => {
    const typed = holder(null, "13812345678、139-1234-5678");
    expect(apply(db, await check(db, typed))).toMatchObject({ ok: true });
    for (const search of ["138 1234 5678", "13912345678"]) {
      const query = { projectId, asOf: "2015-04-15", filter: { search }, page: 1, size: 20 };
      expect(listHouseholds(db, query).rows.map(({ code }) => code)).toEqual(["HZ-002"]);
    }
  });

  test("two telephones are two, and neither comes out of the file as a change again", async () => {
    const typed = holder(null, "13812345678、139-1234-5678");
    expect(apply(db, await check(db, typed))).toMatchObject({ ok: true });
    expect(countsOf(await check(db, holder(null, "13812345678, 13912345678")))).toMatchObject({
      unchanged: 1,
      changed: 0,
    });
  });
});

describe("what is not read is named", () => {
  const households = [
    ["户编号", "楼栋", "签约日期", ""],
    ["HZ-002", "1号楼", "2015-04-10", "?"],
  ];

  test("a sheet and a column of a near name, and a column without one", async () => {
    const named = file({ 住户: households, "权利人（4月）": [["户编号"], ["HZ-002"]] });
    const { unread, plan } = await check(db, named);
    expect(plan.changes).toEqual([]);
    expect(unread.map(({ code, column, params }) => [code, column, params])).toEqual([
      ["sheet.notRead", undefined, { cells: 2, near: "权利人" }],
      ["column.notRead", "C", { cells: 1, near: "签约" }],
      ["column.notRead", "D", { cells: 1, near: "none" }],
    ]);
  });

  test("headers of near names are headers", async () => {
    const rows = [["一季度"], ["户编号", "签约日期", "经手人"], ["HZ-002", "2015-04-10", "示例"]];
    const { errors, unread } = await check(db, file({ 住户: rows }));
    expect(errors).toEqual([]);
    expect(unread.map(({ column, params }) => [column, params.near])).toEqual([
      ["B", "签约"],
      ["C", "none"],
    ]);
  });

  test("by the nearest names it is read", async () => {
    const ledger = "households" as const;
    const definition = defineLedger(db, { ledger, projectId });
    const read = await readLedger(definition, file({ 住户: households }), { takesNear: true });
    const { unread, sheets } = await checkImport(db, caller, { ledger, projectId, read });
    expect(unread).toMatchObject([{ column: "D" }]);
    expect(sheets.flatMap(({ changed }) => changed)).toMatchObject([
      { key: ["HZ-002"], cells: [{ column: "signed", after: "2015-04-10" }] },
    ]);
  });
});
