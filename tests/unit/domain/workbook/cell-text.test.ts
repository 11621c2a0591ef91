import { describe, expect, test } from "vitest";
import { readCell } from "#domain/workbook/cell/cell-text.ts";
import type { ColumnDefinition, ColumnKind } from "#domain/workbook/cell/column-definition.ts";
import type { RawCell } from "#domain/workbook/cell/raw-cell.ts";
import { dateCell, number } from "./door-ledger.ts";

const column = (kind: ColumnKind): ColumnDefinition => ({
  key: "any",
  header: { zh: "任意", en: "Any" },
  kind,
  choices: [
    { value: "money", label: { zh: "货币", en: "Money" } },
    { value: "exchange", label: { zh: "产权调换", en: "Exchange of title" } },
  ],
});

type Case = [RawCell, string];
const read: Record<string, Case[]> = {
  text: [
    ["  3-2-101 ", "3-2-101"],
    ["一\r\n二", "一\n二"],
    ["'=1+1", "=1+1"],
    [null, ""],
    ["   ", ""],
    [number(301), "301"],
    [number("13812345678"), "13812345678"],
    [true, "TRUE"],
  ],
  day: [
    [dateCell(2015, 3, 1), "2015-03-01"],
    [number(42064), "2015-03-01"],
    ["2015年3月1日", "2015-03-01"],
  ],
  number: [
    [number("85.5"), "85.5"],
    ["1,234.5", "1234.5"],
  ],
  money: [
    [number("123456.7"), "123456.70"],
    [number("0.30000000000000004"), "0.30"],
    ["1,234", "1234.00"],
  ],
  choice: [
    ["货币", "money"],
    ["Money", "money"],
    ["ｍｏｎｅｙ", "money"],
    ["exchange of  TITLE", "exchange"],
    ["exchange", "exchange"],
    ["", ""],
  ],
};

describe.each(Object.entries(read))("a cell of %s", (kind, cases) => {
  test.each(cases)("%j is %j", (cell, text) => {
    expect(readCell(column(kind as ColumnKind), cell)).toEqual({ ok: true, value: text });
  });
});

test.each<[ColumnKind, RawCell, string]>([
  ["text", number("410102198001011234"), "cell.digitsLost"],
  ["text", number("6.22202123456789E+18"), "cell.digitsLost"],
  ["text", "4.10102E+17", "cell.digitsLost"],
  ["text", dateCell(2015, 3, 2), "cell.becameDay"],
  ["text", "#REF!", "cell.formulaError"],
  ["day", "#N/A", "cell.formulaError"],
  ["day", "三月一日", "cell.notADay"],
  ["day", number(2015), "cell.notADay"],
  ["day", true, "cell.notADay"],
  ["day", { number: "NaN" }, "cell.notADay"],
  ["number", "八十五", "cell.notANumber"],
  ["number", dateCell(2015, 3, 2), "cell.notANumber"],
  ["number", "12345678901234567890", "cell.digitsLost"],
  ["money", number("0.333"), "cell.tooPrecise"],
  ["choice", "实物", "cell.notAChoice"],
  ["choice", number(1), "cell.notAChoice"],
])("a cell of %s with %j is refused: %s", (kind, cell, refusal) => {
  expect(readCell(column(kind), cell)).toMatchObject({ ok: false, refusal });
});
