import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#domain/calendar/calendar-day.ts";
import {
  cutWindow,
  drawnSize,
  fillSheets,
  paperSizes,
  papers,
} from "#domain/timeline/wall-sheets.ts";
import { arbitraryDay } from "../arbitrary-day.ts";

const row = (height: number, staysWithNext = false) => ({ height, staysWithNext });
const heightsOf = (sheets: { height: number }[][]) =>
  sheets.map((sheet) => sheet.map(({ height }) => height));

describe("paper", () => {
  it("is ISO 216, and larger sheets carry larger letters", () => {
    expect(papers.map((paper) => [paperSizes[paper].widthMm, paperSizes[paper].heightMm])).toEqual([
      [297, 210],
      [420, 297],
      [594, 420],
      [841, 594],
      [1189, 841],
    ]);
    expect(papers.map(drawnSize)).toEqual([
      { width: 1123, height: 794 },
      { width: 1380, height: 976 },
      { width: 1497, height: 1058 },
      { width: 1673, height: 1182 },
      { width: 1798, height: 1271 },
    ]);
  });
});

describe("rows on sheets", () => {
  it.each([
    { name: "none", rows: [], sheets: [] },
    { name: "as many as fit", rows: [row(40), row(40), row(40)], sheets: [[40, 40], [40]] },
    { name: "one just full", rows: [row(60), row(40)], sheets: [[60, 40]] },
    {
      name: "one too high for any",
      rows: [row(40), row(150), row(40)],
      sheets: [[40], [150], [40]],
    },
    {
      name: "a heading goes with what it heads",
      rows: [row(40), row(30, true), row(40)],
      sheets: [[40], [30, 40]],
    },
    {
      name: "a heading with nothing before it stays where it is",
      rows: [row(70, true), row(40), row(40)],
      sheets: [[70], [40, 40]],
    },
  ])("$name", ({ rows, sheets }) => {
    expect(heightsOf(fillSheets(rows, 100))).toEqual(sheets);
  });

  it("keep every row in its order, and no sheet is overfull with more than one", () => {
    const arbitraryRow = fc.record({
      height: fc.integer({ min: 1, max: 150 }),
      staysWithNext: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(arbitraryRow), (rows) => {
        const sheets = fillSheets(rows, 200);
        expect(sheets.flat()).toEqual(rows);
        for (const sheet of sheets) {
          const used = sheet.reduce((sum, { height }) => sum + height, 0);
          const carried = sheet.slice(0, -1).every(({ staysWithNext }) => staysWithNext);
          expect(used <= 200 || sheet.length === 1 || carried).toBe(true);
        }
      }),
    );
  });
});

describe("a sheet that begins below headings", () => {
  type Named = { height: number; staysWithNext?: boolean; name: string };
  const names = (sheets: Named[][]) => sheets.map((sheet) => sheet.map(({ name }) => name));

  it("begins with them again, and they count", () => {
    const again = { height: 10, staysWithNext: true, name: "A (continued)" };
    const rows: Named[] = [
      { height: 40, staysWithNext: true, name: "A" },
      ...["1", "2", "3", "4"].map((name) => ({ height: 30, name })),
      { height: 40, name: "B" },
    ];
    const headsOf = ({ name }: Named) => (/[1-4]/.test(name) ? [again] : []);
    expect(names(fillSheets(rows, 100, headsOf))).toEqual([
      ["A", "1", "2"],
      ["A (continued)", "3", "4"],
      ["B"],
    ]);
  });

  it("is named, and no row is lost or overfull, whatever the rows", () => {
    const arbitraryRow = fc.record({
      height: fc.integer({ min: 5, max: 60 }),
      isHead: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(arbitraryRow, { maxLength: 60 }), (drawn) => {
        let head = "";
        const rows = drawn.map(({ height, isHead }, index) => {
          if (isHead) head = `${index}`;
          return { height, staysWithNext: isHead, name: `${index}`, head: isHead ? "" : head };
        });
        const again = (row: (typeof rows)[number]) =>
          row.head ? [{ height: 12, staysWithNext: true, name: `${row.head}+`, head: "" }] : [];
        const sheets = fillSheets(rows, 100, again);
        const original = sheets.flat().filter(({ name }) => !name.endsWith("+"));
        expect(original).toEqual(rows);
        for (const sheet of sheets) {
          for (const [place, row] of sheet.entries()) {
            const above = sheet.slice(0, place).map(({ name }) => name);
            if (row.head)
              expect(above.some((name) => name.replace("+", "") === row.head)).toBe(true);
          }
          const heights = sheet.reduce((sum, { height }) => sum + height, 0);
          const [last] = sheet.slice(-1);
          const isAlone = sheet.filter((row) => row !== last).every((row) => row.staysWithNext);
          expect(heights <= 100 || isAlone).toBe(true);
        }
      }),
    );
  });
});

describe("a window across sheets", () => {
  it.each([
    { parts: 1, starts: ["2015-01-01"] },
    { parts: 2, starts: ["2015-01-01", "2015-07-01"] },
    { parts: 3, starts: ["2015-01-01", "2015-05-01", "2015-09-01"] },
  ])("in $parts", ({ parts, starts }) => {
    const cut = cutWindow({ from: "2015-01-01", to: "2015-12-31" }, parts);
    expect(cut.map(({ from }) => from)).toEqual(starts);
    expect(cut.at(-1)?.to).toBe("2015-12-31");
  });

  it("is covered without a gap or an overlap", () => {
    const days = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(arbitraryDay, days, fc.integer({ min: 1, max: 4 }), (from, length, parts) => {
        const to = addDays(from, length);
        const cut = cutWindow({ from, to }, parts);
        expect(cut[0]?.from).toBe(from);
        expect(cut.at(-1)?.to).toBe(to);
        for (const [index, { from: start, to: end }] of cut.entries()) {
          expect(start <= end).toBe(true);
          const next = cut[index + 1];
          if (next) expect(addDays(end, 1)).toBe(next.from);
        }
      }),
    );
  });
});
