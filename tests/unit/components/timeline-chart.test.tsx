import { describe, expect, it } from "vitest";
import { layoutTimeline } from "#components/timeline/layout-timeline.ts";
import { ProjectTimeline } from "#components/timeline/project-timeline.tsx";
import { TimelineChart } from "#components/timeline/timeline-chart.tsx";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import type { Locale } from "#i18n/locales.ts";
import { calendarOf2015 } from "../domain/calendar-of-2015.ts";
import { plainLine } from "../domain/plan/plain-line.ts";
import {
  baselineOf,
  deadlineOf,
  eventOf,
  milestoneOf,
  projectOf,
  reportOf,
  statementOf,
} from "../domain/portfolio/build-facts.ts";
import { render, wordsOf } from "./render.tsx";
import { translatorOf } from "./translator-of.ts";

const asOf = "2015-04-15";

const month = {
  from: "2015-10-01",
  precision: "month",
  commitment: "ensure",
  label: { zh: "确保2015年10月", en: "ensure: October 2015" },
} as const;

const halfBuilt = projectOf({
  id: "half-built",
  slug: "half-built",
  name: { zh: "回迁工程", en: "Return works" },
  milestones: [
    milestoneOf("works", {
      name: { zh: "主体完工", en: "Structure" },
      events: [eventOf("started", "2015-01-05")],
      deadlines: [deadlineOf("2015-03-31", "2015-01-01", { from: "2015-03-01" })],
    }),
    milestoneOf("return", {
      name: { zh: "居民回迁", en: "Residents return" },
      deadlines: [deadlineOf("2015-10-31", "2015-01-01", month)],
    }),
  ],
  baselines: [
    baselineOf("2015-01-01", [
      {
        ...plainLine,
        milestoneId: "works",
        weight: 50,
        startOn: "2015-01-01",
        finishOn: "2015-03-31",
      },
      {
        ...plainLine,
        milestoneId: "return",
        weight: 50,
        startOn: "2015-04-01",
        finishOn: "2015-10-31",
      },
    ]),
  ],
  reports: [reportOf("r", { asOfOn: "2015-04-10", percent: 40, synthetic: true })],
});

const unplanned = projectOf({
  id: "unplanned",
  slug: "unplanned",
  name: { zh: "老旧小区", en: "Old quarter" },
  milestones: [
    milestoneOf("launch", { name: { zh: "启动改造", en: "Launch" } }),
    milestoneOf("site", {
      name: { zh: "示范点", en: "Site" },
      deadlines: [
        deadlineOf("2015-05-31", "2015-01-01", {
          precision: "beforeMonth",
          label: { zh: "预计2015年6月前", en: "before June 2015" },
        }),
      ],
    }),
    milestoneOf("survey", {
      name: { zh: "摸底", en: "Survey" },
      statements: [statementOf("done", "2015-01-01")],
      deadlines: [deadlineOf("2015-02-28", "2015-01-01", { from: "2015-02-01" })],
    }),
  ],
});

function chart(projects: ProjectFacts[], { locale = "zh" as Locale, open = false } = {}): string {
  const views = projects.map((facts) =>
    viewProject(facts, { asOf, staleAfterDays: 30, calendar: calendarOf2015 }),
  );
  const timeline = layoutTimeline({
    views,
    asOf,
    locale,
    t: translatorOf(locale),
    hrefOf: ({ facts }) => `/${locale}/projects/${facts.slug}`,
    zoom: "quarter",
    isOpen: () => open,
  });
  return render(<TimelineChart timeline={timeline} />, locale);
}

/** The text of each cell of each row of the body. */
function cellsOf(html: string): string[][] {
  const body = html.slice(html.indexOf("<tbody"));
  return body
    .split("<tr ")
    .slice(1)
    .map((row) => row.split(/<(?:th|td) /).slice(1))
    .map((cells) => cells.map((cell) => wordsOf(`<x ${cell}`)));
}

/** Shapes of the drawing by their class, or the mark they use. */
function shapesOf(html: string, name: string): string[] {
  return (
    html.match(new RegExp(`<(?:rect|use)[^>]*(?:class="|href="#tl-)${name}["][^>]*>`, "g")) ?? []
  );
}

describe("a moment", () => {
  const { baselines, ...rest } = halfBuilt;
  const [first] = baselines;
  const items = first?.items.map((item) =>
    item.milestoneId === "return" ? { ...item, startOn: item.finishOn, isMoment: true } : item,
  );
  const html = chart([{ ...rest, baselines: [baselineOf("2015-01-01", items ?? [])] }], {
    open: true,
  });

  it("is a diamond on its day, and its words say so", () => {
    expect(html).toMatch(/<path class="plan( crit)?" d="M0-7 7 0 0 7-7 0Z"/);
    expect(html).toContain("计划时点 2015年10月31日。");
    expect(html).toContain("计划 2015年1月1日 至 2015年3月31日。");
  });
});

describe("the table of the timeline", () => {
  it("carries the figures of each project in cells", () => {
    const [first, second] = cellsOf(chart([halfBuilt, unplanned]));
    expect(first?.slice(0, 4)).toEqual([
      "回迁工程 棚户区改造",
      "红 滞后",
      "40% 示例 填报当日计划 52.34%",
      "199 天 居民回迁",
    ]);
    expect(second?.slice(0, 4)).toEqual([
      "老旧小区 棚户区改造",
      "灰 数据不足",
      "—",
      "46 天 示范点",
    ]);
  });

  it("says the same in English", () => {
    const [first] = cellsOf(chart([halfBuilt], { locale: "en" }));
    expect(first?.[3]).toBe("199 days Residents return");
  });

  it("keeps its roles where a style sheet lays it out as blocks", () => {
    const html = chart([halfBuilt]);
    const roles = ["table", "rowgroup", "row", "columnheader", "rowheader", "cell"];
    for (const role of roles) expect(html).toContain(`role="${role}"`);
  });

  it("leads each name to its project", () => {
    expect(chart([halfBuilt])).toContain('<a href="/zh/projects/half-built">回迁工程</a>');
  });
});

describe("the drawing of a project", () => {
  it("is a link that says what is drawn", () => {
    const html = chart([halfBuilt]);
    const sentences = [...html.matchAll(/<a href="([^"]+)" data-bar="" aria-label="([^"]+)"/g)];
    expect(sentences.map(([, href, text]) => [href, text])).toEqual([
      [
        "/zh/projects/half-built",
        "回迁工程。 计划 2015年1月1日 至 2015年10月31日。 填报 40%。 填报当日计划应达 52.34%。 预计 2016年2月27日 完成（P50）。",
      ],
    ]);
  });

  it("lists the deadlines in words, for the ear and the phone", () => {
    expect(wordsOf(chart([halfBuilt]))).toContain("居民回迁 确保2015年10月 还剩 199 天");
  });

  it("says how many deadlines of a closed project it has no room for", () => {
    const sites = Array.from({ length: 6 }, (_, index) =>
      milestoneOf(`site-${index}`, { deadlines: [deadlineOf("2015-12-31", "2015-01-01")] }),
    );
    expect(wordsOf(chart([{ ...unplanned, milestones: sites }]))).toContain(
      "另有 2 个时限，见项目页",
    );
    expect(wordsOf(chart([halfBuilt]))).not.toContain("另有");
  });

  it("speaks each deadline in its own words beside its flag", () => {
    expect(chart([halfBuilt])).toMatch(/居民回迁<\/tspan> <tspan[^>]*>确保2015年10月/);
  });

  it("hatches an interval, and lets one without a first day fade in", () => {
    expect(chart([halfBuilt])).toContain('fill="url(#tl-hatch-open)"');
    expect(chart([halfBuilt])).toContain('fill="url(#tl-hatch-late)"');
    expect(chart([unplanned])).toContain('fill="url(#tl-fade-open)"');
    expect(chart([unplanned])).toContain('fill="url(#tl-hatch-met)"');
  });

  it("draws a deadline that was moved where it first stood, and says so", () => {
    const [works, back] = halfBuilt.milestones;
    const moved = milestoneOf("return", {
      ...back,
      deadlines: [
        deadlineOf("2015-06-30", "2015-01-01", { label: { zh: "2015年6月前", en: "by June" } }),
        deadlineOf("2015-10-31", "2015-03-01", month),
      ],
    });
    const html = chart([{ ...halfBuilt, milestones: works ? [works, moved] : [] }], { open: true });
    expect(html).toContain('<g class="old"><rect');
    expect(html).toContain("时限确保2015年10月，还剩 199 天。 原时限2015年6月前，已改 1 次。");
    expect(html).toContain("虚框与细线：最初的时限");
    expect(chart([halfBuilt], { open: true })).not.toContain("最初的时限");
  });

  it("flies a solid flag for 确保 alone", () => {
    const drawn = (html: string) => html.slice(0, html.indexOf("<ul"));
    expect(shapesOf(drawn(chart([halfBuilt])), "ensure")).toHaveLength(1);
    expect(shapesOf(drawn(chart([unplanned])), "ensure")).toHaveLength(0);
  });

  it("bends the progress line to the reported percent, and only where there is a plan", () => {
    const drawn = (html: string) => html.slice(html.indexOf("<tbody"), html.indexOf("<ul"));
    expect(drawn(chart([halfBuilt]))).toContain("<circle");
    expect(drawn(chart([unplanned]))).not.toContain("<circle");
    expect(drawn(chart([unplanned]))).toContain("没有基线，不画计划");
  });

  it("names what has no last day, because it cannot be drawn", () => {
    expect(wordsOf(chart([unplanned]))).toContain("未定日期：启动改造");
  });

  it("gives each milestone a row of its own when it is open", () => {
    const rows = cellsOf(chart([halfBuilt], { open: true }));
    expect(rows.map(([name, status, percent]) => [name, status, percent])).toEqual([
      ["回迁工程 棚户区改造", "红 滞后", "40% 示例 填报当日计划 52.34%"],
      ["主体完工", "进行中", "—"],
      ["居民回迁", "未开始", "— 关键"],
    ]);
    expect(rows[2]?.[3]).toBe("199 天 确保2015年10月");
  });

  it("never lets a name become an element", () => {
    const name = { zh: '<script>"x"</script>', en: "x" };
    const html = chart([{ ...halfBuilt, name }], { open: true });
    expect(html).not.toContain("<script>");
    expect(html).toContain("&lt;script&gt;&quot;x&quot;&lt;/script&gt;");
  });

  it("stands alone on the page of its project, opened", () => {
    const view = viewProject(halfBuilt, { asOf, staleAfterDays: 30, calendar: calendarOf2015 });
    const html = render(<ProjectTimeline view={view} zoom="quarter" locale="zh" />);
    expect(cellsOf(html)).toHaveLength(3);
    expect(wordsOf(html)).toContain("4月15日");
  });
});
