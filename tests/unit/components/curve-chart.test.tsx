import { describe, expect, it } from "vitest";
import { CurveChart } from "#components/curve/curve-chart.tsx";
import { CurveMonths } from "#components/curve/curve-months.tsx";
import { EarnedSchedule } from "#components/curve/earned-schedule.tsx";
import { projectCurve } from "#domain/portfolio/project-curve.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import { calendarOf2015 } from "../domain/calendar-of-2015.ts";
import { plainLine } from "../domain/plan/plain-line.ts";
import {
  baselineOf,
  deadlineOf,
  eventOf,
  milestoneOf,
  projectOf,
  reportOf,
} from "../domain/portfolio/build-facts.ts";
import { render, wordsOf } from "./render.tsx";

const asOf = "2015-03-25";
const viewOf = (facts: ProjectFacts) =>
  viewProject(facts, { asOf, staleAfterDays: 30, calendar: calendarOf2015 });

/** One percent a day: 18 % on the 20th day. */
const line = {
  ...plainLine,
  milestoneId: "m",
  weight: 100,
  startOn: "2015-03-01",
  finishOn: "2015-06-08",
};
const behind = projectOf({
  milestones: [
    milestoneOf("m", {
      events: [eventOf("started", "2015-03-01", { percent: 10 })],
      deadlines: [deadlineOf("2015-06-30", "2015-01-01", { from: "2015-06-01" })],
    }),
  ],
  baselines: [
    baselineOf("2015-02-20", [line]),
    baselineOf("2015-02-01", [{ ...line, finishOn: "2015-05-09" }], "first"),
  ],
  reports: [reportOf("r", { asOfOn: "2015-03-20", percent: 18 })],
});

describe("the drawing of the curves", () => {
  const draw = (facts: ProjectFacts, locale: "zh" | "en" = "zh") => {
    const view = viewOf(facts);
    return render(<CurveChart curve={projectCurve(view)} planned={view.planned} />, locale);
  };

  it("names every line, mark and date, and says the whole in one sentence", () => {
    const html = draw(behind);
    for (const words of [
      "计划",
      "原计划",
      "填报 18%",
      "节点加权 10%",
      "截至 2015年3月25日",
      "时限 时限",
      "P50 2015年6月20日",
    ]) {
      expect(html).toContain(`>${words}</text>`);
    }
    expect(html).toContain(
      'aria-label="进度曲线，截至 2015年3月25日：填报 18%，计划 25%，节点加权 10%。',
    );
    expect(draw(behind, "en")).toContain(">reported 18%</text>");
  });

  it("draws a range where a milestone has no percent, and nothing where none has", () => {
    const items = [line, { ...line, milestoneId: "n", weight: 25 }];
    const milestones = [...behind.milestones, milestoneOf("n")];
    const html = draw({ ...behind, milestones, baselines: [baselineOf("2015-02-20", items)] });
    expect(html).toContain(">节点加权 8 至 28%</text>");
    expect(html).toContain("节点加权 8 至 28%。");
    const bare = { ...behind, milestones: [milestoneOf("m")] };
    expect(draw(bare)).toContain("节点加权 未知。");
    expect(draw(bare)).not.toContain(">节点加权");
  });

  it("draws a plan nobody has reported on", () => {
    const html = draw({ ...behind, reports: [] });
    expect(html).not.toContain("填报 18%");
    expect(html).not.toContain("P50");
    expect(html).toContain("填报 —");
  });
});

describe("the figures of earned schedule", () => {
  const say = (facts: ProjectFacts) => wordsOf(render(<EarnedSchedule view={viewOf(facts)} />));

  it("have ES 18 of AT 20 as SPI(t) 0.9, each with how it is worked out, and why no P85", () => {
    const words = say(behind);
    for (const said of [
      "挣得工期 ES 18 天",
      "实际工期 AT 20 天",
      "进度偏差 SV(t) -2 天",
      "进度绩效 SPI(t) 0.9 ES ÷ AT，小于 1 是比计划慢",
      "预测完成 P50 2015年6月20日",
      "稳妥预测 P85 —",
      "没有 P85：有效填报只分出 1 段，至少 4 段才看得出快慢的起伏。",
    ]) {
      expect(words).toContain(said);
    }
  });

  it("leave a pause of the plan out, and say so with the source of the rule", () => {
    const halves = [
      { ...line, startOn: "2015-01-05", finishOn: "2015-02-13" },
      { ...plainLine, ...line, milestoneId: "n", startOn: "2015-07-06", finishOn: "2015-08-14" },
    ];
    const words = say({
      ...behind,
      baselines: [baselineOf("2015-01-01", halves)],
      reports: [reportOf("r", { asOfOn: "2015-03-20", percent: 50 })],
    });
    for (const said of [
      "实际工期 AT 40 天",
      "进度绩效 SPI(t) 1 ",
      "计划工期 PD 80 天",
      "预测完成 P50 2015年8月14日",
      "计划中有 142 天停歇（如冬休、等手续），这些天不计入 ES、AT 和 PD",
      "Lipke《Earned Schedule Application to Projects with Performance Interruption》",
    ]) {
      expect(words).toContain(said);
    }
  });

  it.each([
    ["不知道计划怎么走", { baselines: [] }],
    ["责任人还没有填报", { reports: [] }],
    [
      "还没有开工",
      {
        milestones: [milestoneOf("m")],
        reports: [reportOf("r", { asOfOn: asOf, percent: 0 })],
      },
    ],
    [
      "已经提前开工；按计划要到 2015年4月1日",
      { baselines: [baselineOf("2015-02-20", [{ ...line, startOn: "2015-04-01" }])] },
    ],
    ["填报进度是 0", { reports: [reportOf("r", { asOfOn: asOf, percent: 0 })] }],
    ["完成日还没有记录", { reports: [reportOf("r", { asOfOn: asOf, percent: 100 })] }],
  ])("say why there are none: %s", (reason, without) => {
    const words = say({ ...behind, ...without });
    expect(words).toContain(reason);
    expect(words).not.toContain("SPI");
  });
});

it("the table behind the curves has a row for each month, the day looked at named", () => {
  const { months } = projectCurve(viewOf(behind));
  const words = wordsOf(render(<CurveMonths months={months} asOf={asOf} />));
  expect(words).toContain("2015年3月，截至 2015年3月25日 25% 18% 截至 2015年3月20日 -2");
  expect(words).toContain("2015年4月 61% — —");
});
