import { expect, test } from "vitest";
import { doAll } from "#domain/core/steps.ts";
import type { RawCell } from "#domain/workbook/cell/raw-cell.ts";
import { compareRowSteps } from "#domain/workbook/compare-rows.ts";
import type { CurrentRow } from "#domain/workbook/current-row.ts";
import { doorSheet, number, sheetOf } from "./door-ledger.ts";
import { readWholeSheet } from "./read-whole-sheet.ts";

const headers = ["楼栋", "门牌", "身份证号", "入户调查", "面积", "补偿方式", "当前阶段"];
const mask = "410102********34";

function now(id: string, version: number, door: string): CurrentRow {
  return {
    id,
    version,
    cells: {
      building: "3",
      door,
      idNumber: "410102198001011234",
      surveyedOn: "2015-03-01",
      area: "85.5",
      way: "money",
      note: "第一行\r\n第二行",
      stage: "signed",
    },
    masked: { idNumber: mask },
  };
}
const current = [now("h1", 4, "101"), now("h2", 1, "102"), now("h3", 1, "103")];

/** Rows as they come back, with what was typed in place of what was exported. */
function row(door: string, typed: Record<number, RawCell> = {}, id?: string, version?: number) {
  const cells: RawCell[] = ["3", door, mask, "2015-03-01", number(85.5), "货币", "signed"];
  for (const [index, cell] of Object.entries(typed)) cells[Number(index)] = cell;
  return [...cells, id ?? null, version === undefined ? null : String(version)];
}
function compare(...rows: RawCell[][]) {
  const file = readWholeSheet(doorSheet, sheetOf([...headers, "_id", "_version"], ...rows));
  return doAll(compareRowSteps(doorSheet, { current, file }));
}

test("the file as it was exported changes nothing", () => {
  const file = [row("101", {}, "h1", 4), row("102", {}, "h2", 1), row("103", {}, "h3", 1)];
  expect(compare(...file)).toEqual({
    sheet: "户台账",
    added: [],
    changed: [],
    unchanged: 3,
    conflicts: [],
    errors: [],
    ignored: [],
    notInFile: 0,
  });
});

test("an edited cell is a change of that cell, from what it was to what it is", () => {
  const typed = { 2: "410102198001015678", 4: number(90), 5: "产权调换" };
  const compared = compare(row("101", typed, "h1", 4));
  expect(compared.changed).toEqual([
    {
      row: 2,
      id: "h1",
      version: 4,
      key: ["3", "101"],
      cells: [
        { column: "idNumber", before: mask, after: "410102198001015678" },
        { column: "area", before: "85.5", after: "90" },
        { column: "way", before: "money", after: "exchange" },
      ],
      values: { idNumber: "410102198001015678", area: "90", way: "exchange" },
    },
  ]);
  expect(compared.notInFile).toBe(2);
});

test("an emptied cell is a change, a column the file lacks is none", () => {
  const compared = compare(row("101", { 4: null }, "h1", 4));
  expect(compared.changed[0]?.cells).toEqual([{ column: "area", before: "85.5", after: "" }]);
});

test("the whole number typed in place of its mask is no change", () => {
  expect(compare(row("101", { 2: "410102198001011234" }, "h1", 4)).unchanged).toBe(1);
});

test("a row without an id is found by its key, else it is new", () => {
  const compared = compare(row("102", { 4: number(1) }), row("104", { 2: "" }));
  expect(compared.changed.map(({ id }) => id)).toEqual(["h2"]);
  expect(compared.added).toEqual([
    expect.objectContaining({
      row: 3,
      key: ["3", "104"],
      values: expect.objectContaining({ door: "104" }),
    }),
  ]);
});

test("a row keeps its id when its key is edited, and two may change places", () => {
  const compared = compare(
    row("109", {}, "h1", 4),
    row("103", {}, "h2", 1),
    row("102", {}, "h3", 1),
  );
  expect(compared.errors).toEqual([]);
  expect(compared.changed.map(({ id, cells }) => [id, cells[0]?.after])).toEqual([
    ["h1", "109"],
    ["h2", "103"],
    ["h3", "102"],
  ]);
});

test("a row changed here since the export is a conflict, unless the file says the same", () => {
  const compared = compare(row("101", { 4: number(90) }, "h1", 3), row("102", {}, "h2", 0));
  expect(compared.changed).toEqual([]);
  expect(compared.conflicts.map(({ id, cells }) => [id, cells])).toEqual([
    ["h1", [{ column: "area", before: "85.5", after: "90" }]],
  ]);
  expect(compared.unchanged).toBe(1);
});

test("a copied row is new; the one that kept the key keeps the id", () => {
  const copy = row("104", { 2: "" }, "h1", 4);
  const compared = compare(copy, row("101", {}, "h1", 4));
  expect(compared.added.map(({ row: at }) => at)).toEqual([2]);
  expect(compared.unchanged).toBe(1);
});

test("a column that is only read is left alone, and said so", () => {
  const compared = compare(row("101", { 6: "paid" }, "h1", 4));
  expect(compared.unchanged).toBe(1);
  expect(compared.ignored).toEqual([
    expect.objectContaining({ row: 2, column: "G", header: "当前阶段", code: "cell.readOnly" }),
  ]);
});

test.each<[string, RawCell[][], [number, string | undefined, string][]]>([
  [
    "a mask of another row",
    [row("101", { 2: "410102********99" }, "h1", 4)],
    [[2, "C", "cell.masked"]],
  ],
  ["a mask in a new row", [row("104")], [[2, "C", "cell.masked"]]],
  ["an id we do not have", [row("105", {}, "h9", 1)], [[2, undefined, "row.unknown"]]],
  [
    "two copies, and no telling which was first",
    [row("104", {}, "h1", 4), row("105", {}, "h1", 4)],
    [
      [2, undefined, "row.idTwice"],
      [3, undefined, "row.idTwice"],
    ],
  ],
  [
    "the key of a row that is not in the file",
    [row("102", {}, "h1", 4)],
    [[2, undefined, "row.keyTaken"]],
  ],
])("is an error: %s", (_, rows, errors) => {
  const compared = compare(...rows);
  expect(compared.errors.map(({ row: at, column, code }) => [at, column, code])).toEqual(errors);
  expect([...compared.added, ...compared.changed]).toEqual([]);
});

test("a new row needs the columns a form would ask for", () => {
  const file = readWholeSheet(doorSheet, sheetOf(["楼栋", "门牌"], ["3", "104"]));
  const { errors } = doAll(compareRowSteps(doorSheet, { current, file }));
  expect(errors).toEqual([
    {
      sheet: "户台账",
      row: 2,
      key: "surveyedOn",
      code: "row.columnMissing",
      params: { header: "入户调查 / Surveyed" },
    },
  ]);
});

test("a column that is only checked, and one that an empty cell leaves alone, change nothing by themselves", () => {
  const columns = doorSheet.columns.map((column) => ({
    ...column,
    isCheckedOnly: column.key === "area",
    isLeftWhenEmpty: column.key === "surveyedOn",
  }));
  const file = readWholeSheet(
    doorSheet,
    sheetOf(
      [...headers, "_id", "_version"],
      row("101", { 4: number(90) }, "h1", 4),
      row("102", { 4: number(90), 5: "产权调换" }, "h2", 1),
    ),
  );
  const rows = file.rows.map((each) => ({ ...each, cells: { ...each.cells, surveyedOn: "" } }));
  const compared = doAll(
    compareRowSteps({ ...doorSheet, columns }, { current, file: { ...file, rows } }),
  );
  expect(compared).toMatchObject({ unchanged: 1, errors: [] });
  // Its value is handed on: it may be what another cell is held against.
  expect(compared.changed).toMatchObject([
    {
      id: "h2",
      cells: [{ column: "way", before: "money", after: "exchange" }],
      values: { way: "exchange", area: "90" },
    },
  ]);
});
