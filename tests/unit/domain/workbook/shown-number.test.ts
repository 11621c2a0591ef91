import { expect, test } from "vitest";
import { figureUnits } from "#domain/form/figure-units.ts";
import { readCell } from "#domain/workbook/cell/cell-text.ts";
import type { ColumnDefinition } from "#domain/workbook/cell/column-definition.ts";
import type { RawCell } from "#domain/workbook/cell/raw-cell.ts";
import { showNumber } from "#domain/workbook/cell/shown-number.ts";

test.each([
  ["1", '"HZ-"000', "HZ-001"],
  ["12", "HZ\\-000", "HZ-012"],
  ["1234", '"HZ-"000', "HZ-1234"],
  ["301", "0000", "0301"],
  ["13812345678", "000-0000-0000", "138-1234-5678"],
  ["5", '0"号"', "5号"],
  ["5", "[红色]000;[蓝色]-000", "005"],
  ["1234", "#,##0.00", null],
  ["0.5", "0%", null],
  ["1.5", '"HZ-"000', null],
  ["1", "yyyy", null],
  ["1", "@", null],
])("%s shown as %j is %j", (number, format, shown) => {
  expect(showNumber(number, format)).toBe(shown);
});

const column = (kind: ColumnDefinition["kind"], more: Partial<ColumnDefinition> = {}) => ({
  key: "any",
  header: { zh: "任意", en: "Any" },
  kind,
  ...more,
});
const area = column("number", { unit: figureUnits.area, decimals: 2 });
const money = column("money", { unit: figureUnits.money });
const share = column("number", { unit: figureUnits.percent, isPercent: true, decimals: 2 });
const group = column("choice", {
  choices: [
    { value: "nobody", label: { zh: "无", en: "None" } },
    { value: "alone", label: { zh: "独居", en: "Alone" } },
  ],
});

test.each<[string, ColumnDefinition, RawCell, string]>([
  ["square metres", area, "90.74 m²", "90.74"],
  ["平方米", area, "１２０平方米", "120"],
  ["a mark nobody sees", area, "\u202a90.74\u202c", "90.74"],
  ["yuan behind", money, "125,000.00元", "125000.00"],
  ["yuan before", money, "￥125000", "125000.00"],
  ["yuan in words", money, "人民币125,000元整", "125000.00"],
  ["per cent in a text", share, "50 %", "50"],
  ["per cent of the file", share, { number: "0.3333", format: "0.00%" }, "33.33"],
  ["a plain share", share, { number: "50" }, "50"],
  ["a stroke", area, "/", ""],
  ["nothing", column("text"), "无", ""],
  ["dashes", column("day"), "——", ""],
  ["a hyphen that takes a number away", column("text", { isPersonal: true }), "-", "-"],
  ["a choice that is called so", group, "无", "nobody"],
  ["a code by its format", column("text"), { number: "2", format: '"HZ-"000' }, "HZ-002"],
])("%s", (_, of, cell, text) => {
  expect(readCell(of, cell)).toEqual({ ok: true, value: text });
});

test.each<[string, ColumnDefinition, RawCell, string]>([
  [
    "decimals that the format hides",
    area,
    { number: "90.7449", format: '0.00"㎡"' },
    "cell.tooPrecise",
  ],
  ["a unit of something else", area, "90.74元", "cell.notANumber"],
  ["about", area, "约90", "cell.notANumber"],
  ["a formula without its value", money, { formula: true }, "cell.formulaWithoutValue"],
])("%s is refused", (_, of, cell, refusal) => {
  expect(readCell(of, cell)).toMatchObject({ ok: false, refusal });
});
