import { expect, test } from "vitest";
import { dateCell, doorSheet, number, sheetOf } from "./door-ledger.ts";
import { readWholeSheet } from "./read-whole-sheet.ts";

const headers = ["楼栋", "门牌", "身份证号", "入户调查", "面积", "补偿方式", "_id", "_version"];
const good = ["3", "101", "410102198001011234", dateCell(2015, 3, 1), number(85.5), "货币"];

test("reads a row as text and as what its schemas make of it", () => {
  const read = readWholeSheet(doorSheet, sheetOf(headers, [...good, "h1", "4"]));
  expect(read.errors).toEqual([]);
  expect(read.rows).toEqual([
    {
      row: 2,
      id: "h1",
      version: 4,
      cells: {
        building: "3",
        door: "101",
        idNumber: "410102198001011234",
        surveyedOn: "2015-03-01",
        area: "85.5",
        way: "money",
      },
      values: {
        building: "3",
        door: "101",
        idNumber: "410102198001011234",
        surveyedOn: "2015-03-01",
        area: "85.5",
        way: "money",
      },
      masked: [],
      readOnly: {},
    },
  ]);
});

test("finds the headers below a title, in any order, in either language or both", () => {
  const read = readWholeSheet(
    doorSheet,
    sheetOf(
      ["户台账 · 导出于 2015-04-15"],
      [],
      [null, "door", "Building", " 入户调查 ", "我的备注", "STAGE"],
      [null, "101", number(3), "2015/3/1", "随便写", "signed"],
    ),
  );
  expect(read.errors).toEqual([]);
  expect(read.rows[0]).toMatchObject({
    row: 4,
    cells: { building: "3", door: "101", surveyedOn: "2015-03-01" },
    readOnly: { stage: "signed" },
  });
  expect(read.unread).toEqual([
    {
      sheet: "户台账",
      row: 3,
      column: "E",
      header: "我的备注",
      code: "column.notRead",
      params: { cells: 1, near: "none" },
    },
  ]);
  expect(read.header?.columns.has("idNumber")).toBe(false);
});

test("passes over empty rows and counts as Excel does", () => {
  const read = readWholeSheet(doorSheet, sheetOf(headers, [], [null, "", null], good));
  expect(read.rows.map(({ row }) => row)).toEqual([4]);
});

test("names every error by its row, column letter and header, in order", () => {
  const read = readWholeSheet(
    doorSheet,
    sheetOf(
      headers,
      ["3", "", number("410102198001011234"), "昨天", "大", "实物"],
      ["3", "102", "123", null, number(1), "货币"],
    ),
  );
  expect(read.rows).toEqual([]);
  const place = (row: number, column: string, header: string, code: string) =>
    expect.objectContaining({ sheet: "户台账", row, column, header, code });
  expect(read.errors).toEqual([
    place(2, "B", "门牌", "field.required"),
    place(2, "C", "身份证号", "cell.digitsLost"),
    place(2, "D", "入户调查", "cell.notADay"),
    place(2, "E", "面积", "cell.notANumber"),
    place(2, "F", "补偿方式", "cell.notAChoice"),
    place(3, "C", "身份证号", "field.invalid"),
    place(3, "D", "入户调查", "field.required"),
  ]);
});

test("the same key twice is an error, also where the first row has another", () => {
  const bad = ["3", "101", "1", "2015-03-01"];
  const read = readWholeSheet(doorSheet, sheetOf(headers, bad, good, good));
  expect(read.errors.map(({ row, code, params }) => [row, code, params?.other])).toEqual([
    [2, "field.invalid", undefined],
    [3, "row.keyTwice", 2],
    [4, "row.keyTwice", 2],
  ]);
});

test("a masked cell is left to the comparison", () => {
  const row = ["3", "101", "410102********34", "2015-03-01"];
  const { rows, errors } = readWholeSheet(doorSheet, sheetOf(headers, row));
  expect(errors).toEqual([]);
  expect(rows[0]?.masked).toEqual(["idNumber"]);
  expect(rows[0]?.values).not.toHaveProperty("idNumber");
});

test.each([
  [
    "no header",
    [
      ["甲", "乙"],
      ["3", "101"],
    ],
    "sheet.noHeader",
  ],
  ["one word that happens to be a header", [["楼栋"], ["3"]], "sheet.noHeader"],
  ["a column of the key missing", [["楼栋", "面积", "备注"], ["3"]], "header.keyMissing"],
  ["a header twice", [["楼栋", "门牌", "Door"], ["3"]], "header.twice"],
  ["an empty sheet", [], "sheet.noHeader"],
])("cannot be read: %s", (_, rows, code) => {
  const read = readWholeSheet(doorSheet, sheetOf(...rows));
  expect(read.header).toBeNull();
  expect(read.rows).toEqual([]);
  expect(read.errors).toEqual([expect.objectContaining({ code })]);
});
