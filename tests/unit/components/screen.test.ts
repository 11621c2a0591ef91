import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { renderScreenSteps } from "#components/screen/render-screen.ts";
import { renderClosedScreen, renderScreenPage } from "#components/screen/render-screen-page.ts";
import { pagesOf, type ScreenScene } from "#components/screen/screen-scene.ts";
import type { Translator } from "#components/timeline/timeline-scene.ts";
import { doAll } from "#domain/core/steps.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import type { Locale } from "#i18n/locales.ts";
import { messagesOf } from "#i18n/messages.ts";
import { calendarOf2015 } from "../domain/calendar-of-2015.ts";
import { plainLine } from "../domain/plan/plain-line.ts";
import {
  baselineOf,
  deadlineOf,
  eventOf,
  milestoneOf,
  overrideOf,
  projectOf,
  reportOf,
} from "../domain/portfolio/build-facts.ts";
import { wordsOf } from "./render.tsx";

const asOf = "2015-04-15";

function projectNumber(number: number, { percent = 29, lastDay = "2015-12-31" } = {}) {
  const works = {
    ...plainLine,
    milestoneId: `w${number}`,
    weight: 100,
    startOn: "2015-01-01",
    finishOn: "2015-12-31",
  };
  return projectOf({
    id: `p${number}`,
    slug: `p${number}`,
    name: { zh: `工程<${number}>`, en: `Works <${number}>` },
    milestones: [
      milestoneOf(`w${number}`, {
        name: { zh: "主体封顶", en: "Structure" },
        events: [eventOf("started", "2015-01-01")],
        deadlines: [
          deadlineOf(lastDay, "2015-01-01", { label: { zh: "确保完成", en: "ensure it" } }),
        ],
      }),
    ],
    baselines: [baselineOf("2015-01-01", [works])],
    reports: [reportOf(`r${number}`, { asOfOn: "2015-04-10", percent, synthetic: true })],
  });
}

function translator(locale: Locale): Translator {
  return createTranslator({ locale, messages: messagesOf(locale) }) as unknown as Translator;
}

function screenOf(
  projects: readonly ProjectFacts[],
  { locale = "zh" as Locale, ...given }: Partial<ScreenScene> = {},
): string {
  const lightT = createTranslator({ locale, messages: messagesOf(locale), namespace: "light" });
  return doAll(
    renderScreenSteps({
      t: translator(locale),
      lightT: lightT as unknown as ScreenScene["lightT"],
      locale,
      uncomputed: [],
      note: () => {},
      views: projects.map((facts) =>
        viewProject(facts, { asOf, staleAfterDays: 30, calendar: calendarOf2015 }),
      ),
      asOf,
      demoOn: null,
      staleAfterDays: 30,
      isFiltered: false,
      drawnAt: "10:32",
      ...given,
    }),
  ).text;
}

/** The slides by their keys. */
function slidesIn(html: string): Map<string, string> {
  const slides = html.split("<section ").slice(1);
  return new Map(slides.map((slide) => [/data-slide="([^"]+)"/.exec(slide)?.[1] ?? "", slide]));
}

const ahead = projectNumber(1);
const late = projectNumber(2, { percent: 5, lastDay: "2015-03-01" });

describe("the slides of the meeting-room screen", () => {
  it("turn through portfolio, timeline, warned projects and deadlines, in this order", () => {
    expect([...slidesIn(screenOf([ahead, late])).keys()]).toEqual([
      "portfolio",
      "timeline-1",
      "warned-1",
      "overdue-1",
      "ahead-1",
    ]);
  });

  it("count the projects under each light, with a shape and a word beside the figure", () => {
    const slide = slidesIn(screenOf([ahead, late])).get("portfolio") ?? "";
    expect(wordsOf(slide)).toContain("1 红 滞后 0 黄 预警 1 绿 正常 0 灰 数据不足 0 蓝 办结");
    expect(wordsOf(slide)).toContain("2 个项目 1 个时限已逾期 0 个时限在 30 天内到期");
    const shapes = new Set(
      [...slide.matchAll(/<svg class="lamp[^>]*><path d="([^"]+)"/g)].map(([, d]) => d),
    );
    expect(shapes.size).toBe(5);
  });

  it.each([
    ["zh", "红灯：节点“主体封顶”已逾期 45 天"],
    ["en", "Red light: "],
  ] as const)("say in words (%s) why a light is red", (locale, words) => {
    const slide = slidesIn(screenOf([late], { locale })).get("warned-1") ?? "";
    expect(wordsOf(slide)).toContain(words);
    expect(slide).toContain('<svg class="lamp red solid"');
  });

  it("show the leader's word beside the computed light", () => {
    const overridden = { ...ahead, overrides: [overrideOf("red", "2015-04-01", "2015-04-30")] };
    const slide = slidesIn(screenOf([overridden])).get("warned-1") ?? "";
    expect(wordsOf(slide)).toContain("绿 正常");
    expect(wordsOf(slide)).toContain("领导调整为红灯（滞后），至 2015年4月30日");
  });

  it("say so where nothing is red, yellow or ahead", () => {
    const slides = slidesIn(screenOf([]));
    expect(slides.has("timeline-1")).toBe(false);
    expect(wordsOf(slides.get("warned-1") ?? "")).toContain("没有红灯或黄灯的项目");
    expect(wordsOf(slides.get("ahead-1") ?? "")).toContain("没有未到期的时限");
  });

  it("put eight projects on a page of the timeline, every one on one of them", () => {
    const slides = slidesIn(screenOf(Array.from({ length: 17 }, (_, n) => projectNumber(n + 1))));
    const rows = ["timeline-1", "timeline-2", "timeline-3"].map(
      (key) => slides.get(key)?.split('<th scope="row">').length ?? 0,
    );
    expect(rows.map((count) => count - 1)).toEqual([6, 6, 5]);
    expect(wordsOf(slides.get("timeline-2") ?? "")).toContain("时间轴（2/3）");
  });

  it("name a deadline of many years to come at the edge of the timeline, under the bars", () => {
    const slides = slidesIn(screenOf([ahead, projectNumber(3, { lastDay: "2040-12-31" })]));
    const edges = [
      ...(slides.get("timeline-1") ?? "").matchAll(
        /<text class="far"[^>]* y="(\d+)"[^>]*>([^<]*)/g,
      ),
    ];
    expect(edges.map(([, y, words]) => [y, words])).toEqual([["56", "2040年12月31日"]]);
  });

  it("list every deadline overdue, and say how many of those ahead they leave out", () => {
    const many = Array.from({ length: 20 }, (_, n) => projectNumber(n + 1));
    const slides = slidesIn(screenOf([...many, late]));
    expect(wordsOf(slides.get("overdue-1") ?? "")).toContain("逾期 45 天 主体封顶 · 确保完成 工程");
    expect(wordsOf(slides.get("ahead-1") ?? "")).toContain(
      "前方时限：共 20 个，列出最近 14 个（1/2）",
    );
  });

  it("name the day on every slide, the demo date with it, and mark what is generated", () => {
    for (const slide of slidesIn(screenOf([ahead, late], { demoOn: asOf })).values()) {
      expect(wordsOf(slide)).toContain("演示日期 2015年4月15日，含示例数据");
    }
    const past = screenOf([ahead], { demoOn: "2015-05-01", isFiltered: true });
    for (const slide of slidesIn(past).values()) {
      expect(wordsOf(slide)).toContain(
        "截至 2015年4月15日；演示日期 2015年5月1日，含示例数据；按时间轴的条件筛选",
      );
    }
    expect(slidesIn(past).get("timeline-1")).toContain('<span class="sample">');
  });

  it("carry the notices for a lost connection and a lost session, with the time", () => {
    const [start = ""] = screenOf([ahead]).split("<h1");
    expect(start).toContain('data-lost="连接中断，最后更新 10:32"');
    expect(start).toContain('data-signed-out="登录已过期，请有人重新登录；最后更新 10:32"');
  });

  it.each(["zh", "en"] as const)("never let a name become an element (%s)", (locale) => {
    const html = screenOf([ahead, late], { locale });
    expect(html).not.toMatch(/<[12]>/);
    expect(html).toContain("&lt;2&gt;");
  });
});

describe("the page around them", () => {
  const given = {
    locale: "zh",
    t: translator("zh"),
    nonce: "n0",
    backHref: "/zh/desk/timeline?on=2015-03-01",
  } as const;

  it("loads one script under the nonce, and leads back to the day looked at", () => {
    const main = renderClosedScreen("signedOut", given);
    const html = renderScreenPage({ ...given, main }).text;
    expect(html).toContain('<script src="/screen.js" nonce="n0" defer></script>');
    expect(html).toContain(
      '<a href="/zh/desk/timeline?on=2015-03-01" data-part="back">返回时间轴</a>',
    );
    expect(wordsOf(html)).toContain("登录已过期，需要有人重新登录");
  });
});

describe("pagesOf", () => {
  it.each([
    [0, []],
    [1, [1]],
    [8, [8]],
    [9, [5, 4]],
    [17, [6, 6, 5]],
  ])("puts %i rows on pages that hold eight, as even as they can be", (count, sizes) => {
    const pages = pagesOf(
      Array.from({ length: count }, () => ({ height: 10 })),
      89,
    );
    expect(pages.map(({ length }) => length)).toEqual(sizes);
  });

  it("never puts more on a page than it holds", () => {
    const heights = [50, 10, 80, 30, 30, 90, 20];
    const pages = pagesOf(
      heights.map((height) => ({ height })),
      100,
    );
    const sums = pages.map((page) => page.reduce((sum, { height }) => sum + height, 0));
    expect(Math.max(...sums)).toBeLessThanOrEqual(100);
    expect(pages.flat().map(({ height }) => height)).toEqual(heights);
  });
});
