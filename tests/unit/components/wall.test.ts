import { describe, expect, it } from "vitest";
import { drawnProjects, drawnRow } from "#components/wall/drawn-row.ts";
import { paginateWallSteps } from "#components/wall/paginate-wall.ts";
import { renderSheetSteps } from "#components/wall/render-sheet.ts";
import { renderWallFileSteps } from "#components/wall/render-wall-file.ts";
import { addDays } from "#domain/calendar/calendar-day.ts";
import { doAll } from "#domain/core/steps.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import type { Paper } from "#domain/timeline/wall-sheets.ts";
import type { Locale } from "#i18n/locales.ts";
import { calendarOf2015 } from "../domain/calendar-of-2015.ts";
import { plainLine } from "../domain/plan/plain-line.ts";
import {
  baselineOf,
  deadlineOf,
  milestoneOf,
  projectOf,
  reportOf,
} from "../domain/portfolio/build-facts.ts";
import { translatorOf } from "./translator-of.ts";

const asOf = "2015-04-15";

function projectNumber(number: number) {
  const works = {
    ...plainLine,
    milestoneId: `w${number}`,
    weight: 100,
    startOn: "2015-01-01",
    finishOn: "2015-12-31",
  };
  const person = (role: "leader" | "owner") => {
    const name = { zh: role === "leader" ? "示例领导" : "示例责任人", en: role };
    return {
      id: role,
      role,
      userId: role,
      name,
      fromOn: "2015-01-01",
      toOn: null,
      synthetic: true,
    };
  };
  return projectOf({
    id: `p${number}`,
    slug: `p${number}`,
    name: { zh: `工程${number}`, en: `Works ${number}` },
    assignments: [person("leader"), person("owner")],
    milestones: [
      milestoneOf(`w${number}`, {
        name: { zh: `主体<${number}>`, en: `Structure <${number}>` },
        deadlines: [deadlineOf("2015-12-31", "2015-01-01", { from: "2015-12-01" })],
      }),
      milestoneOf(`s${number}`, {
        name: { zh: `竣工${number}`, en: `Completion ${number}` },
        deadlines: [deadlineOf("2015-11-30", "2015-01-01", { from: "2015-10-15" })],
      }),
    ],
    baselines: [baselineOf("2015-01-01", [works])],
    reports: [reportOf(`r${number}`, { asOfOn: "2015-04-10", percent: 20 })],
  });
}

function wallOf(
  count: number,
  { paper = "A4" as Paper, across = 1, locale = "zh" as Locale, isOpen = true } = {},
) {
  const views = Array.from({ length: count }, (_, index) =>
    viewProject(projectNumber(index + 1), { asOf, staleAfterDays: 30, calendar: calendarOf2015 }),
  );
  const t = translatorOf(locale);
  const request = {
    views,
    asOf,
    locale,
    t,
    hrefOf: () => "",
    zoom: "quarter" as const,
    isOpen: () => isOpen,
  };
  return doAll(paginateWallSteps(request, { paper, across }));
}

const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

describe("the wall chart", () => {
  it("puts every row on one sheet or another, in order", () => {
    const wall = wallOf(40);
    expect(wall.sheetsDown).toBeGreaterThan(3);
    const names = wall.sheets.flatMap(({ rows }) =>
      rows.flatMap((row) => (row.kind === "project" ? row.view.facts.name.zh : [])),
    );
    expect(names).toEqual(Array.from({ length: 40 }, (_, index) => `工程${index + 1}`));
  });

  it("repeats head, labels and today on each sheet across, each with its part of the window", () => {
    const wall = wallOf(2, { across: 2 });
    const [left = "", right = ""] = wall.sheets.map(
      (sheet) => doAll(renderSheetSteps(sheet, wall)).text,
    );
    for (const sheet of [left, right]) {
      expect(textsOf(sheet)).toEqual(
        expect.arrayContaining(["项目", "责任", "工程1", "示例领导", "示例责任人"]),
      );
    }
    expect(textsOf(left)).toContain("一季度");
    expect(textsOf(right)).not.toContain("一季度");
    expect(wall.sheets[0]?.scene.scale.to).not.toBe(wall.sheets[1]?.scene.scale.to);
  });

  it("gives a row the height it needs on the sheet where it needs most", () => {
    const wall = wallOf(2, { across: 4, isOpen: false });
    const heights = wall.sheets.flatMap(({ rows, scene }) =>
      rows.map((row) => {
        const layout = drawnRow(row, scene, { drawnOf: drawnProjects(scene), width: 543 })?.layout;
        return (layout?.height ?? 0) <= row.height;
      }),
    );
    expect(heights).toEqual(heights.map(() => true));
    const [first] = wall.sheets;
    expect(first?.rows[0]?.height).toBeGreaterThan(60);
  });

  it("is as large as its paper", () => {
    const wall = wallOf(1, { paper: "A1" });
    const [sheet] = wall.sheets;
    expect(sheet && doAll(renderSheetSteps(sheet, wall)).text).toContain(
      'width="841mm" height="594mm"',
    );
  });

  it("tells the light by word and shape, and says the day and the sheet", () => {
    const wall = wallOf(1);
    const [sheet] = wall.sheets;
    const texts = sheet ? textsOf(doAll(renderSheetSteps(sheet, wall)).text) : [];
    expect(texts).toEqual(
      expect.arrayContaining([
        "截至 2015年4月15日",
        "第 1 张，共 1 张（第 1 排第 1 列）",
        "滞后",
        "关键",
      ]),
    );
  });

  it("speaks English", () => {
    const wall = wallOf(1, { locale: "en" });
    const [sheet] = wall.sheets;
    const texts = sheet ? textsOf(doAll(renderSheetSteps(sheet, wall)).text) : [];
    expect(texts).toEqual(
      expect.arrayContaining(["Renewal wall chart", "As of 15 April 2015", "Project", "Works 1"]),
    );
    expect(texts.filter((text) => /[\u4e00-\u9fff]/.test(text ?? ""))).toEqual([]);
  });

  it("is one file that fetches nothing and in which no name is an element", () => {
    const { text } = doAll(renderWallFileSteps(wallOf(3, { across: 2 })));
    expect(text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg class="wall"/);
    expect(text).toContain('width="594mm" height="210mm"');
    expect(text).not.toMatch(/(?:href|src)="(?!#)|url\((?!#)/);
    expect(text).toContain("主体&lt;1&gt;");
  });

  it("names the project and group it goes on with, and leads its links to their sheets", () => {
    const wall = chainedWall(30, { across: 2, paper: "A4" });
    expect(wall.sheetsDown).toBeGreaterThan(2);
    for (const sheet of wall.sheets) {
      const texts = textsOf(doAll(renderSheetSteps(sheet, wall)).text).join(" ");
      const [first] = sheet.rows;
      expect(first?.kind).toBe(sheet.down === 1 ? "group" : "continued");
      expect(texts).toContain(sheet.down === 1 ? "工程长链" : "工程长链（续）");
      if (sheet.down > 1) expect(texts).toContain("未指定（续）");
    }
    const [top = "", , below = ""] = wall.sheets.map(
      (sheet) => doAll(renderSheetSteps(sheet, wall)).text,
    );
    expect(top).toMatch(/<text class="exit"[^>]*>3</);
    expect(below).toMatch(/<text class="exit"[^>]*>1</);
  });

  it("cuts no figure and no name that has room on another line", () => {
    for (const locale of ["zh", "en"] as const) {
      const wall = wallOf(3, { locale });
      const [sheet] = wall.sheets;
      const drawn = sheet ? textsOf(doAll(renderSheetSteps(sheet, wall)).text) : [];
      expect(drawn.filter((text) => text?.includes("…"))).toEqual([]);
      expect(drawn.join("")).toContain("27.4%");
    }
  });
});

/** One project whose milestones follow each other, and the last of them the first as well. */
function chainedWall(count: number, { paper, across }: { paper: Paper; across: number }) {
  const items = Array.from({ length: count }, (_, index) => {
    const startOn = addDays("2015-01-05", index * 11);
    const finishOn = addDays(startOn, 14);
    return { ...plainLine, milestoneId: `m${index}`, weight: 1, startOn, finishOn };
  });
  const links = items.slice(1).map(({ milestoneId }, index) => {
    return {
      predecessorId: `m${index}`,
      successorId: milestoneId,
      type: "FS" as const,
      lag: 0,
    };
  });
  const chained = projectOf({
    id: "chain",
    slug: "chain",
    name: { zh: "工程长链", en: "A long chain" },
    milestones: items.map(({ milestoneId }) => milestoneOf(milestoneId)),
    baselines: [{ ...baselineOf("2015-01-01", items), links }],
  });
  const view = viewProject(chained, { asOf, staleAfterDays: 30, calendar: calendarOf2015 });
  const request = {
    views: [view],
    asOf,
    locale: "zh" as const,
    t: translatorOf("zh"),
    hrefOf: () => "",
    zoom: "quarter" as const,
    grouping: "leader" as const,
    isOpen: () => true,
  };
  return doAll(paginateWallSteps(request, { paper, across }));
}
