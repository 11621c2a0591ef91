import fc from "fast-check";
import { expect, test } from "vitest";
import {
  hasLostDigits,
  moneyText,
  parseNumberText,
  plainNumber,
} from "#domain/workbook/cell/number-text.ts";

test.each([
  ["85.5", "85.5"],
  ["85.50", "85.5"],
  ["0.30000000000000004", "0.3"],
  ["123456.70000000001", "123456.7"],
  ["1.5E3", "1500"],
  ["1E-7", "0.0000001"],
  ["-0", "0"],
  ["", null],
  ["abc", null],
  ["Infinity", null],
])("the file's %j is %s", (raw, text) => {
  expect(plainNumber(raw)).toBe(text);
});

test.each([
  ["410102198001011234", true],
  ["4.10102198001011E+17", true],
  ["6222021234567890", true],
  ["1000000000000000", true],
  ["999999999999999", false],
  ["410102800101123", false],
  ["13812345678", false],
])("%s has lost digits: %s", (raw, isLost) => {
  expect(hasLostDigits(raw)).toBe(isLost);
});

test.each([
  ["1,234.50", "1234.5"],
  ["１，２３４．５", "1234.5"],
  ["1234567", "1234567"],
  ["-3", "-3"],
  ["12,34", null],
  ["1,2345", null],
  ["85.5㎡", null],
  ["约85", null],
  ["1e3", null],
  ["", null],
])("typed %j is %s", (typed, text) => {
  expect(parseNumberText(typed)).toBe(text);
});

test.each([
  ["1234.5", "1234.50"],
  ["1234", "1234.00"],
  ["-0.01", "-0.01"],
  ["0.333", null],
])("%s as money is %s", (plain, money) => {
  expect(moneyText(plain)).toBe(money);
});

test("money written as a number comes back as it was, up to a trillion", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999_999_999 }), (fen) => {
      const text = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;
      expect(moneyText(plainNumber(String(Number(text))) ?? "")).toBe(text);
    }),
  );
});
