import { describe, expect, test } from "vitest";
import {
  paginateNotice,
  rowLines,
  sheetHeights,
} from "#components/household/notices/paginate-notice.ts";
import { renderNoticeSheet } from "#components/household/notices/render-notice-sheet.ts";
import {
  type NoticeSheet,
  officialPage,
  type SheetRow,
  sheetColumns,
} from "#domain/household/notices/notice-sheet.ts";

const cells = (number: number): SheetRow["cells"] => ({
  number: String(number),
  building: "3号楼",
  door: `2-${number}`,
  names: "金**",
  area: "90.74",
  way: "货币补偿",
  amount: "617,032",
  kind: "协议",
});

const sheetOf = (holders: readonly number[]): NoticeSheet => ({
  locale: "zh",
  heading: "某项目分户补偿情况公示表",
  intro: "现将……公布。",
  heads: {
    number: "序号",
    building: "楼栋",
    door: "房号",
    names: "权利人",
    area: "建筑面积",
    way: "补偿方式",
    amount: "补偿金额",
    kind: "依据",
  },
  rows: holders.map((count, index) => ({ cells: cells(index + 1), holders: count })),
  note: "姓名只公布姓氏。",
  watermark: "<某项目> 仅限张贴",
  foot: "某人 打印",
});

const numbers = (rows: readonly SheetRow[]) => rows.map((row) => row.cells.number);

test("the columns fill the type area of GB/T 9704 exactly", () => {
  const width = sheetColumns.reduce((sum, column) => sum + column.widthMm, 0);
  expect(width).toBe(officialPage.typeWidthMm);
});

test.each([[0], [1], [2], [3], [4], [5]])("%i holders stand two to a line", (holders) => {
  expect(rowLines({ holders })).toBe([1, 1, 1, 2, 2, 3][holders]);
});

describe.each([
  ["one household", [1]],
  ["as many as the first page holds with the note", Array<number>(14).fill(1)],
  ["60 households", Array<number>(60).fill(1)],
  ["120 of many holders", Array.from({ length: 120 }, (_, index) => 1 + (index % 7))],
])("a sheet of %s", (_name, holders) => {
  const sheet = sheetOf(holders);
  const pages = paginateNotice(sheet);

  test("has every household once, in order", () => {
    expect(pages.flatMap(({ rows }) => numbers(rows))).toEqual(numbers(sheet.rows));
  });

  test("has no page higher than its type area", () => {
    const { heading, head, row, line, note } = sheetHeights;
    for (const { hasHeading, rows, hasNote } of pages) {
      const lines = rows.reduce((sum, each) => sum + row + (rowLines(each) - 1) * line, 0);
      const height = (hasHeading ? heading : 0) + head + lines + (hasNote ? note : 0);
      expect(height).toBeLessThanOrEqual(officialPage.typeHeightMm);
    }
  });

  test("has its heading on the first page and its note on the last", () => {
    expect(pages.map(({ hasHeading }) => hasHeading)).toEqual(pages.map((_, index) => index === 0));
    expect(pages.findIndex(({ hasNote }) => hasNote)).toBe(pages.length - 1);
  });

  test("is painted with the watermark, the number and the head of the table on each page", () => {
    const painted = renderNoticeSheet({
      sheet,
      nonce: "abc",
      backHref: "../notices",
      words: { hint: String, page: (page, of) => `第 ${page} 页，共 ${of} 页`, back: "回" },
    }).text;
    const sections = painted.split('<section class="page">').slice(1);
    expect(sections).toHaveLength(pages.length);
    for (const [index, section] of sections.entries()) {
      expect(section.match(/&lt;某项目&gt; 仅限张贴/g)).toHaveLength(3);
      expect(section).toContain(`第 ${index + 1} 页，共 ${pages.length} 页`);
      const hasRows = (pages[index]?.rows.length ?? 0) > 0;
      expect(section.includes("<th scope")).toBe(hasRows);
    }
    expect(painted).not.toContain("<script");
  });
});
