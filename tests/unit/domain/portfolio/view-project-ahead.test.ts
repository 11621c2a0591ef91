import { describe, expect, it } from "vitest";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import { calendarOf2015 } from "../calendar-of-2015.ts";
import { plainLine } from "../plan/plain-line.ts";
import {
  baselineOf,
  deadlineOf,
  eventOf,
  milestoneOf,
  projectOf,
  reportOf,
  statementOf,
} from "./build-facts.ts";

const asOf = "2015-04-15";
const view = (facts: ProjectFacts, on = asOf) =>
  viewProject(facts, { asOf: on, staleAfterDays: 30, calendar: calendarOf2015 });

/** 100 days from 2015-03-01, half of them over on 2015-04-19. */
const line = {
  ...plainLine,
  milestoneId: "m",
  weight: 100,
  startOn: "2015-03-01",
  finishOn: "2015-06-08",
};
const begun = milestoneOf("m", { events: [eventOf("started", "2015-03-01")] });
const planned = projectOf({
  milestones: [begun],
  baselines: [baselineOf("2015-02-20", [line])],
});

function reporting(percent: number, more: Partial<ProjectFacts> = {}, asOfOn = asOf) {
  return { ...planned, reports: [reportOf("r", { asOfOn, percent })], ...more };
}

describe("the schedule", () => {
  const items = [
    {
      ...plainLine,
      milestoneId: "sign",
      weight: 50,
      startOn: "2015-04-01",
      finishOn: "2015-04-30",
    },
    {
      ...plainLine,
      milestoneId: "clear",
      weight: 30,
      startOn: "2015-05-01",
      finishOn: "2015-05-20",
    },
    {
      ...plainLine,
      milestoneId: "permit",
      weight: 20,
      startOn: "2015-04-01",
      finishOn: "2015-04-20",
    },
  ];
  const links = [{ predecessorId: "sign", successorId: "clear", type: "FS" as const, lag: 0 }];
  const begunEach = ["sign", "clear", "permit"].map((id) =>
    milestoneOf(id, {
      events: id === "clear" ? [] : [eventOf("started", "2015-04-01")],
      deadlines: id === "clear" ? [deadlineOf("2015-05-15", "2015-01-01")] : [],
    }),
  );
  const network = projectOf({
    milestones: begunEach,
    baselines: [{ ...baselineOf("2015-03-01", items), links }],
  });

  it("gives each milestone its float, and the chain with the smallest", () => {
    const { schedule } = view(network);
    const floats = Array.from(schedule?.activities ?? [], ([id, activity]) => [
      id,
      activity.totalFloat,
      activity.isCritical,
    ]);
    expect(floats).toEqual([
      ["sign", -5, true],
      ["clear", -5, true],
      ["permit", 25, false],
    ]);
    expect(schedule).toMatchObject({
      criticalPath: ["sign", "clear"],
      totalFloat: -5,
      unit: "calendarDay",
    });
  });

  it("makes the light red by a float below 0, in the unit of the plan", () => {
    expect(view(network).light.reasons).toContainEqual({
      code: "negativeFloat",
      colour: "red",
      days: 5,
      unit: "calendarDay",
    });
    const inWorkdays = network.baselines.map((one) => ({
      ...one,
      durationUnit: "workday" as const,
    }));
    // 12 workdays left of signing, then 13: done on Wednesday 20 May, due on Friday the 15th.
    expect(view({ ...network, baselines: inWorkdays }).light.reasons).toContainEqual({
      code: "negativeFloat",
      colour: "red",
      days: 3,
      unit: "workday",
    });
  });

  it("is none without a baseline, and says nothing once everything is done", () => {
    expect(view({ ...network, baselines: [] }).schedule).toBeNull();
    const met = begunEach.map(({ id }) =>
      milestoneOf(id, { events: [eventOf("met", "2015-04-10")] }),
    );
    expect(view({ ...network, milestones: met }).schedule).toMatchObject({
      totalFloat: null,
      criticalPath: [],
    });
  });

  it("leaves out a milestone without a plan, and one whose remainder nobody knows", () => {
    const unclear = milestoneOf("permit", {
      statements: [statementOf("inProgress", "2015-01-01")],
    });
    const milestones = [...begunEach.slice(0, 2), unclear, milestoneOf("new")];
    const { schedule } = view({ ...network, milestones });
    expect(Array.from(schedule?.activities.keys() ?? [])).toEqual(["sign", "clear"]);
  });
});

describe("the forecast", () => {
  it("is there for a percent above 0, whether or not a milestone was recorded as begun", () => {
    const facts = reporting(46, { milestones: [milestoneOf("m")] });
    expect(view(facts).forecast).toMatchObject({ kind: "forecast", spi: 1 });
  });

  it("says that work began before its planned start", () => {
    const early = view(
      reporting(5, { milestones: [milestoneOf("m")] }, "2015-02-27"),
      "2015-02-28",
    );
    const plannedFromOn = "2015-03-01";
    expect(early.forecast).toEqual({ kind: "none", reason: "beforePlan", plannedFromOn });
    expect(early.light).toEqual({
      colour: "grey",
      reasons: [{ code: "begunEarly", colour: "grey", startOn: plannedFromOn }],
    });
  });

  it("reads 0.90 off a plan that needs 18 days for what 20 have earned", () => {
    // 1 % a day from 2015-03-01: by the 20th 18 % is what the plan has on its 18th day.
    expect(view(reporting(18, {}, "2015-03-20")).forecast).toMatchObject({
      earnedSchedule: 18,
      actualTime: 20,
      scheduleVariance: -2,
      spi: 0.9,
      p50On: "2015-06-20",
      p85On: null,
      noSpreadReason: "tooFewIntervals",
    });
  });

  it("has a P85 from the reports that count, and the light knows it", () => {
    // 46 days to 46 %, by turns fast and slow; the returned one is no part of the history.
    const percents = [14, 16, 30, 32];
    const returned = { decision: "returned" as const, on: asOf };
    const reports = [
      ...percents.map((percent, index) =>
        reportOf(`r${index}`, { asOfOn: `2015-03-${10 + 7 * index}`, percent }),
      ),
      reportOf("wrong", { asOfOn: "2015-04-10", percent: 1, reviews: [returned] }),
      reportOf("last", { asOfOn: asOf, percent: 46 }),
    ];
    const due = { ...begun, deadlines: [deadlineOf("2015-06-08", "2015-01-01")] };
    const { forecast, light } = view({ ...planned, milestones: [due], reports });
    expect(forecast).toMatchObject({ p50On: "2015-06-08", intervals: 5, noSpreadReason: null });
    expect(light.reasons.map(({ code }) => code)).toEqual(["forecastP85Late"]);
    expect(light.colour).toBe("yellow");
  });

  it("is by earned schedule, at the day the report speaks of", () => {
    expect(view(reporting(40, {}, "2015-04-09")).forecast).toMatchObject({
      kind: "forecast",
      actualTime: 40,
      spi: 1,
      finishOn: "2015-06-08",
    });
  });
  it.each([
    ["noBaseline", { ...reporting(40), baselines: [] }],
    ["noReport", planned],
    [
      "noReport",
      {
        ...planned,
        statements: [{ sourceId: "s", percent: 60, text: null, knownFrom: "2015-01-01" }],
      },
    ],
    ["notStarted", reporting(0, { milestones: [milestoneOf("m")] })],
    ["nothingEarned", reporting(0)],
  ])("is none: %s", (reason, facts) => {
    expect(view(facts).forecast).toEqual({ kind: "none", reason });
  });
});
