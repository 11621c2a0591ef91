import { describe, expect, it } from "vitest";
import { plannedWhenReported } from "#domain/plan/planned-when-reported.ts";
import { planBeside } from "#domain/portfolio/plan-beside.ts";
import { projectCurve } from "#domain/portfolio/project-curve.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import { calendarOf2015 } from "../calendar-of-2015.ts";
import { plainLine } from "../plan/plain-line.ts";
import { baselineOf, eventOf, milestoneOf, projectOf, reportOf } from "./build-facts.ts";

const view = (facts: ProjectFacts, asOf: string) =>
  viewProject(facts, { asOf, staleAfterDays: 30, calendar: calendarOf2015 });

/** One percent a day. */
const line = {
  ...plainLine,
  milestoneId: "m",
  weight: 100,
  startOn: "2015-03-01",
  finishOn: "2015-06-08",
};
const twiceAsLong = { ...line, finishOn: "2015-09-16" };
const facts = projectOf({
  milestones: [milestoneOf("m", { events: [eventOf("started", "2015-03-01")] })],
  baselines: [baselineOf("2015-02-20", [line])],
  reports: [reportOf("r", { asOfOn: "2015-03-20", percent: 18 })],
});

describe("between two reports", () => {
  it("waiting is not falling behind: the gap is that of the report's day, and says so", () => {
    // Today the plan is at 49: 31 points, and red, if it were held against today.
    expect(view(facts, "2015-04-18").light).toEqual({
      colour: "green",
      reasons: [
        {
          code: "onPlan",
          colour: "green",
          points: 2,
          reportOn: "2015-03-20",
          asOf: "2015-04-18",
        },
      ],
    });
  });

  it("nor is it green once the report is too old", () => {
    expect(view(facts, "2015-04-20").light).toMatchObject({
      colour: "grey",
      reasons: [{ code: "stale", days: 31 }],
    });
  });

  it("behind on its day stays behind, by as much", () => {
    const behind = { ...facts, reports: [reportOf("r", { asOfOn: "2015-03-20", percent: 5 })] };
    for (const asOf of ["2015-03-20", "2015-04-10", "2015-05-30"]) {
      expect(view(behind, asOf).light.reasons).toContainEqual({
        code: "gap",
        colour: "yellow",
        points: 15,
        reportOn: "2015-03-20",
        asOf,
      });
    }
  });

  it("the plan of the report's day stands beside the report, that of today by itself", () => {
    const { planned, reported } = view(facts, "2015-04-18");
    expect([planned, reported?.planned]).toEqual([49, 20]);
  });

  it("a source without a day is held against no plan", () => {
    const statements = [{ sourceId: "s", percent: 5, text: null, knownFrom: "2015-01-01" }];
    const { reported, light } = view({ ...facts, reports: [], statements }, "2015-04-18");
    expect(reported).toMatchObject({ percent: 5, asOfOn: null, planned: null });
    expect(light.reasons.map(({ code }) => code)).toEqual(["noReport"]);
  });

  it("a report of a day before the plan says nothing of it, and is not green", () => {
    const early = { ...facts, reports: [reportOf("r", { asOfOn: "2015-02-25", percent: 0 })] };
    expect(view(early, "2015-03-10").light).toEqual({
      colour: "grey",
      reasons: [{ code: "noReportSinceStart", colour: "grey", startOn: "2015-03-01" }],
    });
  });

  it("the months of the curve hold each report against its own day", () => {
    const { months } = projectCurve(view(facts, "2015-04-18"));
    expect(months.slice(0, 2)).toMatchObject([
      { on: "2015-03-31", planned: 31, reported: { percent: 18 }, difference: -2 },
      { on: "2015-04-18", planned: 49, reported: { percent: 18 }, difference: -2 },
    ]);
  });
});

describe("what was planned when a report was handed in", () => {
  const replanned = projectOf({
    baselines: [baselineOf("2015-02-20", [line]), baselineOf("2015-04-01", [twiceAsLong])],
  });
  it.each([
    { name: "by the plan of then", asOfOn: "2015-03-20", reportedOn: "2015-03-21", planned: 20 },
    { name: "by a new plan", asOfOn: "2015-04-09", reportedOn: "2015-04-10", planned: 20 },
    { name: "of a day before it", asOfOn: "2015-03-20", reportedOn: "2015-04-02", planned: 10 },
    {
      name: "before there was a plan",
      asOfOn: "2015-02-01",
      reportedOn: "2015-02-19",
      planned: null,
    },
    {
      name: "of a day before its first",
      asOfOn: "2015-02-22",
      reportedOn: "2015-02-22",
      planned: 0,
    },
  ])("$name: $planned", ({ asOfOn, reportedOn, planned }) => {
    const report = reportOf("r", { asOfOn, reportedOn, percent: 1 });
    expect(plannedWhenReported(replanned, report)).toBe(planned);
  });
});

describe("the plan beside a report", () => {
  it.each([
    { name: "of the report's day", more: {}, beside: { percent: 20, day: "then" } },
    {
      name: "of today, without a report",
      more: { reports: [] },
      beside: { percent: 49, day: "today" },
    },
    {
      name: "none, beside a source without a day",
      more: {
        reports: [],
        statements: [{ sourceId: "s", percent: 5, text: null, knownFrom: "2015-01-01" }],
      },
      beside: { percent: null, day: "then" },
    },
  ])("$name", ({ more, beside }) => {
    expect(planBeside(view({ ...facts, ...more }, "2015-04-18"))).toEqual(beside);
  });
});
