import { describe, expect, it } from "vitest";
import { projectCurve } from "#domain/portfolio/project-curve.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import { layoutCurve } from "#domain/timeline/curve-layout.ts";
import { calendarOf2015 } from "../calendar-of-2015.ts";
import { plainLine } from "../plan/plain-line.ts";
import {
  baselineOf,
  deadlineOf,
  eventOf,
  milestoneOf,
  projectOf,
  reportOf,
} from "./build-facts.ts";

const asOf = "2015-04-15";
const curveOf = (facts: ProjectFacts, on = asOf) =>
  projectCurve(viewProject(facts, { asOf: on, staleAfterDays: 30, calendar: calendarOf2015 }));

/** 100 days from 2015-03-01: one percent a day. */
const line = {
  ...plainLine,
  milestoneId: "m",
  weight: 100,
  startOn: "2015-03-01",
  finishOn: "2015-06-08",
};
const month = { from: "2015-06-01" };
const known = projectOf({
  milestones: [
    milestoneOf("m", {
      events: [eventOf("started", "2015-03-01", { percent: 40 })],
      deadlines: [deadlineOf("2015-06-30", "2015-01-01", month)],
    }),
    milestoneOf("early", { deadlines: [deadlineOf("2015-05-01", "2015-01-01")] }),
  ],
  baselines: [baselineOf("2015-02-20", [line])],
  reports: [
    reportOf("a", { asOfOn: "2015-03-20", percent: 18 }),
    reportOf("b", { asOfOn: "2015-04-10", percent: 30 }),
    reportOf("later", { asOfOn: "2015-04-20", percent: 50 }),
  ],
});
const moved = { ...line, startOn: "2015-04-01", finishOn: "2015-07-09" };

describe("the curve of a project, month by month", () => {
  it("compares the last report that counts with the plan, and knows nothing after the day", () => {
    expect(curveOf(known).months).toEqual([
      { on: "2015-03-31", planned: 31, reported: point("2015-03-20", 18, "a"), difference: -2 },
      { on: "2015-04-15", planned: 46, reported: point("2015-04-10", 30, "b"), difference: -11 },
      { on: "2015-05-31", planned: 92, reported: null, difference: null },
      { on: "2015-06-30", planned: 100, reported: null, difference: null },
    ]);
  });

  it("goes on to the day looked at after the plan has ended", () => {
    expect(curveOf(known, "2015-08-03").months.at(-1)).toEqual({
      on: "2015-08-03",
      planned: 100,
      reported: point("2015-04-20", 50, "later"),
      difference: -1,
    });
  });

  it.each([
    ["the reports alone without a baseline", { baselines: [] }, [null, null], [18, 30]],
    [
      "the plan alone without a report",
      { reports: [] },
      [31, 46, 92, 100],
      [null, null, null, null],
    ],
    ["nothing without either", { baselines: [], reports: [] }, [], []],
  ])("has %s", (_, without, planned, reported) => {
    const { months } = curveOf({ ...known, ...without });
    expect(months.map((one) => one.planned)).toEqual(planned);
    expect(months.map((one) => one.reported?.percent ?? null)).toEqual(reported);
  });

  it("has the first baseline as a ghost only where it says something else", () => {
    const again = baselineOf("2015-04-01", [line], "same");
    const other = baselineOf("2015-04-02", [moved], "other");
    const [first] = known.baselines;
    const ghosts = [[first], [first, again], [first, again, other]].map((baselines) => {
      const curve = curveOf({ ...known, baselines: baselines.filter((one) => one !== undefined) });
      return [curve.original.at(-1)?.on ?? null, curve.planned.at(-1)?.on];
    });
    expect(ghosts).toEqual([
      [null, "2015-06-08"],
      [null, "2015-06-08"],
      ["2015-06-08", "2015-07-09"],
    ]);
    expect(curveOf({ ...known, baselines: [] }).original).toEqual([]);
  });

  it("takes the deadline that ends last, and the forecast", () => {
    expect(curveOf(known)).toMatchObject({
      deadline: { from: "2015-06-01", to: "2015-06-30" },
      // 41 days for 30 %: 100 ÷ (30 ÷ 41) = 136.7 days.
      p50On: "2015-07-15",
      p85On: null,
      weighted: { from: 40, to: 40 },
    });
  });
});

function point(on: string, percent: number, reportId: string) {
  return { on, percent, reportId };
}

describe("the layout of the curve", () => {
  it("is a window of whole quarters, days to the right and percent upwards", () => {
    const layout = layoutCurve(curveOf(known));
    // 1 January to 30 September: 273 days.
    const at = (days: number) => expect.closeTo((100 * days) / 273, 2);
    expect(layout.lines.map(({ name, end }) => [name, end.on, end.x, end.y])).toEqual([
      ["planned", "2015-06-08", at(159), 0],
      ["reported", "2015-04-10", at(100), 70],
    ]);
    expect(layout).toMatchObject({
      today: at(105),
      weighted: { x: at(105), fromY: 60, toY: 60, percent: { from: 40, to: 40 } },
      deadline: { x: at(151), width: at(30) },
      marks: [{ name: "p50", on: "2015-07-15", x: at(196), isBeyond: false }],
    });
  });

  it("puts a forecast far beyond everything else at the edge", () => {
    const slow = [reportOf("a", { asOfOn: asOf, percent: 1 })];
    const [mark] = layoutCurve(curveOf({ ...known, reports: slow })).marks;
    expect(mark).toMatchObject({ name: "p50", x: 100, isBeyond: true });
  });

  it("leaves out the names of quarters where they have no room", () => {
    const long = { ...line, finishOn: "2018-06-08" };
    const levels = (facts: ProjectFacts) =>
      new Set(layoutCurve(curveOf(facts)).ticks.map(({ level }) => level));
    expect(levels(known)).toEqual(new Set(["major", "minor"]));
    expect(levels({ ...known, baselines: [baselineOf("2015-02-20", [long])] })).toEqual(
      new Set(["major"]),
    );
  });

  it("draws something of a project about which nothing is known", () => {
    expect(layoutCurve(curveOf(projectOf()))).toMatchObject({
      lines: [],
      weighted: null,
      deadline: null,
      marks: [],
    });
  });
});
