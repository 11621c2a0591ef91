import fc from "fast-check";
import { expect, test } from "vitest";
import { neutraliseText, restoreText } from "#domain/workbook/cell/neutral-text.ts";

test.each([
  ["=1+1", "'=1+1"],
  ["+86 138", "'+86 138"],
  ["-1层", "'-1层"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["＝1", "'＝1"],
  ["＋1", "'＋1"],
  ["－1", "'－1"],
  ["＠x", "'＠x"],
  ["\t=1", "'\t=1"],
  ["\r=1", "'\r=1"],
  ["'=1", "''=1"],
  ["'90年代", "'90年代"],
  ["3-2-101", "3-2-101"],
  ["", ""],
])("%j is written %j and comes back", (text, written) => {
  expect(neutraliseText(text)).toBe(written);
  expect(restoreText(written)).toBe(text);
});

test("any text comes back, and none is left to be computed", () => {
  const text = fc.string({ unit: fc.constantFrom(..."=+-@＝＋－＠\t\r\n'a1 中") });
  fc.assert(
    fc.property(text, (given) => {
      const written = neutraliseText(given);
      expect(restoreText(written)).toBe(given);
      expect(written).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/);
    }),
  );
});
