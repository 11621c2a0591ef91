import { expect, test } from "vitest";
import { buildNoticeDocument } from "#db/notice-document/build-notice-document.ts";
import type { NoticeSheet } from "#domain/household/notices/notice-sheet.ts";
import { saveInOffice } from "./open-in-office.ts";

const watermark = "某项目 某人 2015年4月15日 仅限征收范围内张贴";
const sheet: NoticeSheet = {
  locale: "zh",
  heading: "某项目分户补偿情况公示表",
  intro: "现将三号楼分户补偿情况公布。",
  heads: {
    number: "序号",
    building: "楼栋",
    door: "房号",
    names: "权利人",
    area: "建筑面积（㎡）",
    way: "补偿方式",
    amount: "补偿金额（元）",
    kind: "依据",
  },
  rows: Array.from({ length: 90 }, (_, index) => ({
    cells: {
      number: String(index + 1),
      building: "3号楼",
      door: `2-${1000 + index}`,
      names: "欧阳**、李**",
      area: "90.74",
      way: "货币补偿",
      amount: "617,032",
      kind: "协议",
    },
    holders: 2,
  })),
  note: "姓名只公布姓氏。",
  watermark,
  foot: "某人 2015年4月15日 打印",
};

test("LibreOffice reads every row of the sheet, a head that repeats, and the watermark of each page", async () => {
  const [opened = Buffer.alloc(0)] = saveInOffice(
    [await buildNoticeDocument(sheet)],
    "docx",
    "fodt",
  );
  const xml = opened.toString("utf8");
  const [, header = ""] = /<style:header>(.*?)<\/style:header>/s.exec(xml) ?? [];
  // Once as a line of text, once as a shape across the page.
  expect(header.split(watermark)).toHaveLength(3);
  expect(header).toContain("draw:custom-shape");
  const [, head = ""] =
    /<table:table-header-rows>(.*?)<\/table:table-header-rows>/s.exec(xml) ?? [];
  for (const text of Object.values(sheet.heads)) expect(head).toContain(text);
  for (const { cells } of sheet.rows) expect(xml).toContain(`>${cells.door}<`);
  const [, width, unit] = /fo:page-width="([\d.]+)(cm|in)"/.exec(xml) ?? [];
  expect(Number(width) * (unit === "in" ? 2.54 : 1)).toBeCloseTo(21, 1);
}, 120_000);
