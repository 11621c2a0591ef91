import { describe, expect, it } from "vitest";
import type { LightColour, LightReason } from "#domain/light/light.ts";
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
const line = { ...plainLine, weight: 100, startOn: "2015-03-01", finishOn: "2015-06-08" };
const plan = baselineOf("2015-02-20", [{ milestoneId: "m", ...line }]);
const begun = milestoneOf("m", { events: [eventOf("started", "2015-03-01")] });
const planned = projectOf({ milestones: [begun], baselines: [plan] });

function reporting(percent: number, more: Partial<ProjectFacts> = {}, asOfOn = asOf) {
  return { ...planned, reports: [reportOf("r", { asOfOn, percent })], ...more };
}

describe("the light of a project", () => {
  type Row = {
    name: string;
    facts: ProjectFacts;
    colour: LightColour;
    reasons: LightReason["code"][];
  };
  const rows: Row[] = [
    {
      name: "nothing known",
      facts: projectOf(),
      colour: "grey",
      reasons: ["noBaseline", "noStartDate", "noReport"],
    },
    {
      name: "a source's percent and no plan",
      facts: projectOf({
        statements: [{ sourceId: "s", percent: 60, text: null, knownFrom: "2015-01-01" }],
      }),
      colour: "grey",
      reasons: ["noBaseline", "noStartDate", "noReport"],
    },
    { name: "on plan", facts: reporting(46), colour: "green", reasons: ["onPlan"] },
    { name: "10 points behind", facts: reporting(36), colour: "yellow", reasons: ["gap"] },
    { name: "over 30 points behind", facts: reporting(15.9), colour: "red", reasons: ["gap"] },
    { name: "planned and silent", facts: planned, colour: "grey", reasons: ["noReport"] },
    {
      name: "31 days since the report",
      facts: reporting(46, {}, "2015-03-15"),
      colour: "grey",
      reasons: ["stale"],
    },
    {
      name: "30 days since the report",
      facts: reporting(46, {}, "2015-03-16"),
      colour: "green",
      reasons: ["onPlan"],
    },
    {
      name: "the forecast ends after the last deadline",
      facts: reporting(45.9, {
        milestones: [{ ...begun, deadlines: [deadlineOf("2015-06-07", "2015-01-01")] }],
      }),
      colour: "red",
      reasons: ["forecastP50Late", "negativeFloat"],
    },
    {
      name: "the forecast meets the last deadline",
      facts: reporting(46, {
        milestones: [{ ...begun, deadlines: [deadlineOf("2015-06-08", "2015-01-01")] }],
      }),
      colour: "green",
      reasons: ["onPlan"],
    },
    {
      name: "a deadline passed by a day",
      facts: reporting(46, {
        milestones: [
          begun,
          milestoneOf("n", { deadlines: [deadlineOf("2015-04-14", "2015-01-01")] }),
        ],
      }),
      colour: "red",
      reasons: ["forecastP50Late", "milestoneOverdue"],
    },
    {
      name: "the planned start missed, whatever the report says",
      facts: reporting(46, { milestones: [milestoneOf("m")] }),
      colour: "yellow",
      reasons: ["startMissed"],
    },
    {
      name: "not yet due to start",
      facts: projectOf({
        milestones: [milestoneOf("m")],
        baselines: [
          baselineOf("2015-01-01", [{ milestoneId: "m", ...line, startOn: "2015-05-01" }]),
        ],
      }),
      colour: "grey",
      reasons: ["notYetDue"],
    },
    {
      name: "suspended",
      facts: reporting(5, { stage: "suspended" }),
      colour: "grey",
      reasons: ["suspended"],
    },
    {
      name: "cancelled",
      facts: reporting(5, { stage: "cancelled" }),
      colour: "grey",
      reasons: ["suspended"],
    },
    {
      name: "every milestone done",
      facts: { ...planned, milestones: [milestoneOf("m", { events: [eventOf("met", asOf)] })] },
      colour: "blue",
      reasons: ["finished"],
    },
  ];
  it.each(rows)("$name is $colour", ({ facts, colour, reasons }) => {
    const { light } = view(facts);
    expect(light.colour).toBe(colour);
    expect(light.reasons.map(({ code }) => code)).toEqual(reasons);
  });

  it("counts the days a finished project was late against its last deadline", () => {
    const milestones = [
      milestoneOf("a", {
        events: [eventOf("met", "2015-04-10")],
        deadlines: [deadlineOf("2015-04-01", "2015-01-01")],
      }),
      milestoneOf("b", {
        events: [eventOf("met", "2015-04-12")],
        deadlines: [deadlineOf("2015-04-02", "2015-01-01")],
      }),
    ];
    expect(view(projectOf({ milestones })).light.reasons).toEqual([
      { code: "finished", colour: "blue", daysLate: 10 },
    ]);
  });

  it("does not know how late it was when a source gives no day", () => {
    const milestones = [milestoneOf("a", { statements: [statementOf("done", "2015-01-01")] })];
    expect(view(projectOf({ milestones })).light.reasons).toEqual([
      { code: "finished", colour: "blue", daysLate: null },
    ]);
  });
});

describe("the percent a project stands at", () => {
  const statements: ProjectFacts["statements"] = [
    { sourceId: "old", percent: 50, text: null, knownFrom: "2015-01-01" },
    { sourceId: "new", percent: 60, text: null, knownFrom: "2015-02-01" },
    { sourceId: "silent", percent: null, text: { zh: "话", en: "words" }, knownFrom: "2015-03-01" },
  ];

  it("is that of the latest source while nobody reported, without a day", () => {
    expect(view(projectOf({ statements })).reported).toEqual({
      percent: 60,
      asOfOn: null,
      planned: null,
      basis: "statement",
      status: null,
      report: null,
      sourceId: "new",
    });
  });

  it("is that of the report once there is one", () => {
    const report = reportOf("r", { asOfOn: "2015-04-01", percent: 40 });
    expect(view(projectOf({ statements, reports: [report] })).reported).toEqual({
      percent: 40,
      asOfOn: "2015-04-01",
      planned: null,
      basis: "report",
      status: "submitted",
      report,
      sourceId: null,
    });
  });

  it("falls back on the report before while the last one is returned", () => {
    const returned = { decision: "returned" as const, on: "2015-04-03" };
    const reports = [
      reportOf("a", { asOfOn: "2015-03-20", percent: 30 }),
      reportOf("b", {
        asOfOn: "2015-04-01",
        percent: 40,
        reviews: [returned],
        review: {
          ...returned,
          id: "review",
          reviewerId: "leader",
          reviewedAt: 0,
          comment: "why?",
          reviewer: "leader",
        },
      }),
    ];
    const on = (day: string) => view(projectOf({ reports }), day);
    expect(on("2015-04-02").reported?.percent).toBe(40);
    expect(on("2015-04-03").reported?.percent).toBe(30);
    expect(on("2015-04-03").daysSinceReport).toBe(14);
    expect(on("2015-04-02").reports.map(({ status }) => status)).toEqual([
      "submitted",
      "submitted",
    ]);
    expect(on("2015-04-03").reports.map(({ report, status }) => [report.id, status])).toEqual([
      ["b", "returned"],
      ["a", "submitted"],
    ]);
  });

  it("is unknown when nobody said one", () => {
    expect(view(projectOf()).reported).toBeNull();
    expect(view(projectOf()).daysSinceReport).toBeNull();
  });
});

describe("a milestone nobody spoke of", () => {
  const statuses = (facts: ProjectFacts, on = asOf) =>
    view(facts, on).milestones.map(({ state }) => state.status);

  it("is unknown, and not planned, before anything was known", () => {
    const said = [statementOf("planned", "2015-01-01")];
    const facts = projectOf({ milestones: [milestoneOf("m", { statements: said })] });
    expect(statuses(facts, "2014-12-31")).toEqual(["unknown"]);
    expect(statuses(facts, "2015-01-01")).toEqual(["planned"]);
  });

  it("is planned where a plan has it, or added it", () => {
    const added = milestoneOf("n", { addedOn: "2015-02-20" });
    const facts = { ...planned, milestones: [milestoneOf("m"), added, milestoneOf("other")] };
    expect(statuses(facts)).toEqual(["planned", "planned", "unknown"]);
    expect(statuses(facts, "2015-02-19")).toEqual(["unknown", "unknown"]);
  });
});

describe("three views of the progress", () => {
  const items = [
    { ...plainLine, milestoneId: "a", weight: 60, startOn: "2014-01-01", finishOn: "2014-12-31" },
    { ...plainLine, milestoneId: "b", weight: 40, startOn: "2015-05-01", finishOn: "2015-06-30" },
  ];
  const half = milestoneOf("a", { events: [eventOf("progressed", "2014-06-30", { percent: 50 })] });
  const facts = projectOf({
    milestones: [half, milestoneOf("b"), milestoneOf("c")],
    baselines: [baselineOf("2014-01-01", items)],
    reports: [reportOf("r", { asOfOn: asOf, percent: 40 })],
  });

  it("weighs milestones by the baseline; what nobody said is unknown and raises no flag", () => {
    expect(view(facts)).toMatchObject({
      weighted: { percent: { from: 30, to: 70 }, normalised: false, unknown: 1 },
      planned: 60,
      gap: null,
    });
    const bare = { ...facts, milestones: [milestoneOf("a"), milestoneOf("b")] };
    expect(view(bare)).toMatchObject({ weighted: { percent: { from: 0, to: 100 } }, gap: null });
  });

  it("flags what lies 10 points outside of all that is possible", () => {
    const far = { ...facts, reports: [reportOf("r", { asOfOn: asOf, percent: 20 })] };
    expect(view(far).gap).toBe(10);
  });

  it("sees no gap under 10 points, and none without weights", () => {
    const near = { ...facts, reports: [reportOf("r", { asOfOn: asOf, percent: 20.01 })] };
    expect(view(near).gap).toBeNull();
    expect(view({ ...facts, baselines: [] })).toMatchObject({
      weighted: { percent: null, normalised: false },
      planned: null,
      gap: null,
      baseline: null,
    });
  });

  it("plans nothing for a milestone outside the baseline", () => {
    expect(view(facts).milestones.map(({ plan: own }) => own?.weight ?? null)).toEqual([
      60,
      40,
      null,
    ]);
  });
});

describe("the baseline in force", () => {
  const item = (startOn: string) => [
    { ...plainLine, milestoneId: "m", weight: 1, startOn, finishOn: "2015-12-31" },
  ];
  const baselines = [
    baselineOf("2015-03-01", item("2015-03-02")),
    baselineOf("2015-01-01", item("2015-01-02")),
    baselineOf("2015-04-15", item("2015-04-01"), "morning"),
    baselineOf("2015-04-15", item("2015-04-02"), "evening"),
    baselineOf("2015-05-01", item("2015-05-02")),
  ];
  it.each([
    ["2014-12-31", null],
    ["2015-01-01", "2015-01-02"],
    ["2015-02-28", "2015-01-02"],
    ["2015-03-01", "2015-03-02"],
    ["2015-04-15", "2015-04-02"],
    ["2015-05-01", "2015-05-02"],
  ])("on %s starts %s", (day, startOn) => {
    const found = view(projectOf({ milestones: [milestoneOf("m")], baselines }), day).baseline;
    expect(found?.startOn ?? null).toBe(startOn);
  });

  it("is none while it has no line", () => {
    expect(view(projectOf({ baselines: [baselineOf("2015-01-01", [])] })).baseline).toBeNull();
  });
});

describe("the milestones of a project", () => {
  const due = (id: string, to: string | null, events: ReturnType<typeof eventOf>[] = []) =>
    milestoneOf(id, { deadlines: [deadlineOf(to, "2015-01-01")], events });

  it("say how long they are overdue or have left, and nothing once met", () => {
    const milestones = [
      due("late", "2015-04-01"),
      due("today", "2015-04-15"),
      due("met", "2015-04-20", [eventOf("met", "2015-04-02")]),
      due("someday", null),
      milestoneOf("none"),
    ];
    const found = view(projectOf({ milestones })).milestones;
    expect(
      found.map(({ fact, daysOverdue, daysLeft }) => [fact.id, daysOverdue, daysLeft]),
    ).toEqual([
      ["late", 14, -14],
      ["today", 0, 0],
      ["met", 0, null],
      ["someday", 0, null],
      ["none", 0, null],
    ]);
  });

  it.each([
    ["the one that comes next", [due("b", "2015-06-01"), due("a", "2015-04-15")], "a"],
    [
      "not one that is overdue while another comes",
      [due("a", "2015-04-01"), due("b", "2015-06-01")],
      "b",
    ],
    ["the one overdue longest otherwise", [due("a", "2015-04-01"), due("b", "2015-03-01")], "b"],
    ["none that is met", [due("a", "2015-05-01", [eventOf("met", "2015-04-01")])], null],
    ["none without a last day", [due("a", null)], null],
  ])("name as next %s", (_, milestones, id) => {
    expect(view(projectOf({ milestones })).next?.fact.id ?? null).toBe(id);
  });

  it("know original and current deadline as of the day", () => {
    const moved = milestoneOf("m", {
      deadlines: [deadlineOf("2015-06-30", "2015-01-01"), deadlineOf("2015-07-31", "2015-04-10")],
    });
    const on = (day: string) =>
      view(projectOf({ milestones: [moved] }), day).milestones[0]?.deadline;
    expect(on("2015-04-09")).toMatchObject({ moves: 0, current: { to: "2015-06-30" } });
    expect(on("2015-04-10")).toMatchObject({
      moves: 1,
      totalDaysSlipped: 31,
      original: { to: "2015-06-30" },
      current: { to: "2015-07-31" },
    });
  });
});

describe("assignments", () => {
  it("are in force from their first to their last day", () => {
    const owner = {
      id: "a",
      role: "owner" as const,
      userId: "u",
      name: { zh: "人", en: "person" },
      fromOn: "2015-03-01",
      toOn: "2015-03-31",
      synthetic: false,
    };
    const inForce = ["2015-02-28", "2015-03-01", "2015-03-31", "2015-04-01"].map(
      (day) => view(projectOf({ assignments: [owner] }), day).assignments.length,
    );
    expect(inForce).toEqual([0, 1, 1, 0]);
  });
});
