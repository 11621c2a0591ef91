import { expect, test } from "vitest";
import { columnLetter } from "#domain/workbook/column-letter.ts";
import { findSheets } from "#domain/workbook/find-sheets.ts";
import { checkMeta, metaRows, readMeta } from "#domain/workbook/workbook-meta.ts";
import { doorLedger, doorSheet } from "./door-ledger.ts";

const named = (...names: string[]) => ({
  sheets: names.map((name) => ({ name, rows: [["a", null, "b"], [], [" "]] })),
});
const two = {
  key: "two",
  sheets: [doorSheet, { ...doorSheet, key: "holders", name: { zh: "权利人", en: "Holders" } }],
};

test.each([
  ["by the name in either language", two, ["holders", "户台账"], ["doors", "holders"], []],
  ["the only one, whatever its name", doorLedger, ["Sheet1", "_guatu"], ["doors"], []],
  ["what is none of ours is named", two, ["Households", "草稿"], ["doors"], ["草稿"]],
])("finds sheets: %s", (_, ledger, names, keys, unknown) => {
  const found = findSheets(ledger, named(...names));
  expect(found.pairs.map(({ definition }) => definition.key)).toEqual(keys);
  expect(found.unread.map(({ sheet, params }) => [sheet, params])).toEqual(
    unknown.map((sheet) => [sheet, { cells: 2, near: "none" }]),
  );
});

test("a sheet of a near name is offered, and read as that where it is meant", () => {
  const names = named("户台账（4月）", "权利人", "空");
  const found = findSheets(two, names);
  expect(found.pairs.map(({ definition }) => definition.key)).toEqual(["holders"]);
  expect(found.unread).toEqual([
    { sheet: "户台账（4月）", code: "sheet.notRead", params: { cells: 2, near: "户台账" } },
    { sheet: "空", code: "sheet.notRead", params: { cells: 2, near: "none" } },
  ]);
  const taken = findSheets(two, names, { takesNear: true });
  expect(taken.pairs.map(({ definition }) => definition.key)).toEqual(["holders", "doors"]);
  expect(taken.unread.map(({ sheet }) => sheet)).toEqual(["空"]);
});

const meta = {
  ledger: "doors",
  project: "p1",
  exportedAt: "2015-04-15T02:00:00Z",
  watermark: "经办人",
};
const wanted = { ledger: "doors", project: "p1" };

test("a file says what it is, and a typed one says nothing", () => {
  const read = readMeta({ sheets: [{ name: "_guatu", rows: metaRows(meta) }] });
  expect(read).toEqual({ ...meta, format: "1" });
  expect(checkMeta(read, wanted)).toMatchObject({ ok: true });
  expect(checkMeta(readMeta(named("Sheet1")), wanted)).toEqual({ ok: true, value: null });
});

test.each([
  [{ ledger: "units" }, "workbook.otherLedger"],
  [{ project: "p2" }, "workbook.otherProject"],
  [{ format: "2" }, "workbook.otherFormat"],
])("a file of something else is refused: %j", (other, refusal) => {
  expect(checkMeta({ ...meta, format: "1", ...other }, wanted)).toMatchObject({ refusal });
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
])("column %d is %s", (index, letter) => {
  expect(columnLetter(index)).toBe(letter);
});
