import { describe, expect, it } from "vitest";
import { addDays } from "#domain/calendar/calendar-day.ts";
import {
  listChanges,
  mondayBefore,
  type ProjectChange,
} from "#domain/portfolio/portfolio-changes.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import { calendarOf2015 } from "../calendar-of-2015.ts";
import { plainLine } from "../plan/plain-line.ts";
import {
  baselineOf,
  deadlineOf,
  eventOf,
  milestoneOf,
  overrideOf,
  projectOf,
  reportOf,
  statementOf,
} from "./build-facts.ts";

const before = "2015-04-06";
const after = "2015-04-13";

/** What changed of one project from Monday to Monday. */
function changesOf(
  facts: ProjectFacts,
  days = { from: before, to: after },
): readonly ProjectChange[] {
  const viewOn = (asOf: string) => [
    viewProject(facts, { asOf, staleAfterDays: 30, calendar: calendarOf2015 }),
  ];
  return listChanges(viewOn(days.from), viewOn(days.to))[0]?.changes ?? [];
}

function codesOf(facts: ProjectFacts): string[] {
  return changesOf(facts).map(({ code }) => code);
}

describe("what changed of milestones between two Mondays", () => {
  it.each([
    { name: "nothing", given: {}, codes: [] },
    {
      name: "started",
      given: { events: [eventOf("started", "2015-04-08")] },
      codes: ["milestoneStarted"],
    },
    {
      name: "started on the later day",
      given: { events: [eventOf("started", after)] },
      codes: ["milestoneStarted"],
    },
    {
      name: "started on the earlier day: known then",
      given: { events: [eventOf("started", before)] },
      codes: [],
    },
    {
      name: "started long ago and recorded now",
      given: { events: [eventOf("started", "2015-03-01", { recordedOn: "2015-04-08" })] },
      codes: ["milestoneStarted"],
    },
    {
      name: "said by a source to be under way, where nothing was known before",
      given: { statements: [statementOf("inProgress", "2015-04-08")] },
      codes: ["milestoneKnown"],
    },
    {
      name: "said by a source to be under way, which was planned before",
      given: {
        statements: [statementOf("planned", "2015-01-01"), statementOf("inProgress", "2015-04-08")],
      },
      codes: ["milestoneStarted"],
    },
    {
      name: "started and met: met",
      given: { events: [eventOf("started", "2015-04-08"), eventOf("met", "2015-04-09")] },
      codes: ["milestoneMet"],
    },
    {
      name: "met",
      given: { events: [eventOf("started", "2015-03-01"), eventOf("met", "2015-04-09")] },
      codes: ["milestoneMet"],
    },
    {
      name: "further than it was, but neither started nor met",
      given: {
        events: [
          eventOf("started", "2015-03-01"),
          eventOf("progressed", "2015-04-09", { percent: 50 }),
        ],
      },
      codes: [],
    },
    {
      name: "reopened",
      given: { events: [eventOf("met", "2015-03-01"), eventOf("reopened", "2015-04-09")] },
      codes: ["milestoneReopened"],
    },
    {
      name: "retired by a leader",
      given: {
        retirements: [
          { kind: "retired" as const, on: "2015-04-09", at: 2, reason: "r", by: "leader" },
        ],
      },
      codes: ["milestoneRetired"],
    },
    {
      name: "restored",
      given: {
        retirements: [
          { kind: "retired" as const, on: "2015-03-01", at: 1, reason: "r", by: "leader" },
          { kind: "restored" as const, on: "2015-04-09", at: 2, reason: "r", by: "leader" },
        ],
      },
      codes: ["milestoneRestored"],
    },
    { name: "added by a plan", given: { addedOn: "2015-04-09" }, codes: ["milestoneAdded"] },
    {
      name: "added and started",
      given: { addedOn: "2015-04-08", events: [eventOf("started", "2015-04-09")] },
      codes: ["milestoneAdded", "milestoneStarted"],
    },
    {
      name: "a first deadline",
      given: { deadlines: [deadlineOf("2015-06-30", "2015-04-08")] },
      codes: ["deadlineSet"],
    },
    {
      name: "a deadline moved twice",
      given: {
        deadlines: [
          deadlineOf("2015-06-30", "2015-01-01"),
          deadlineOf("2015-07-31", "2015-04-08"),
          deadlineOf("2015-08-31", "2015-04-13"),
        ],
      },
      codes: ["deadlineMoved", "deadlineMoved"],
    },
    {
      name: "a deadline moved before",
      given: {
        deadlines: [deadlineOf("2015-06-30", "2015-01-01"), deadlineOf("2015-07-31", before)],
      },
      codes: [],
    },
  ])("$name: $codes", ({ given, codes }) => {
    expect(
      codesOf(projectOf({ milestones: [milestoneOf("m", given), milestoneOf("other")] })),
    ).toEqual(codes);
  });

  it("with their days and reasons", () => {
    const deadlines = [
      deadlineOf("2015-06-30", "2015-01-01"),
      deadlineOf("2015-07-31", "2015-04-08", { reason: "rain" }),
    ];
    const events = [eventOf("met", "2015-04-09")];
    const facts = projectOf({
      milestones: [milestoneOf("m", { deadlines, events }), milestoneOf("other")],
    });
    expect(changesOf(facts)).toMatchObject([
      { code: "milestoneMet", milestone: { fact: { id: "m" } }, on: "2015-04-09" },
      { code: "deadlineMoved", move: { days: 31, reason: "rain", setOn: "2015-04-08" } },
    ]);
  });

  it("met without a known day has none", () => {
    const said = [statementOf("inProgress", "2015-01-01"), statementOf("done", "2015-04-08")];
    const m = milestoneOf("m", { statements: said });
    expect(changesOf(projectOf({ milestones: [m, milestoneOf("other")] }))).toMatchObject([
      { code: "milestoneMet", on: null },
    ]);
  });
});

describe("what changed of reports and the percent", () => {
  const march = reportOf("march", { asOfOn: "2015-03-31", percent: 60 });
  const april = reportOf("april", { asOfOn: "2015-04-10", percent: 65.5 });
  const reviewed = (decision: "approved" | "returned", on: string) => {
    return { reviews: [{ decision, on }] };
  };

  it("a first report", () => {
    expect(changesOf(projectOf({ reports: [april] }))).toMatchObject([
      { code: "percentChanged", from: null, to: 65.5, points: null },
      { code: "reportFiled", report: { id: "april" } },
    ]);
  });

  it("one more", () => {
    expect(changesOf(projectOf({ reports: [march, april] }))).toMatchObject([
      { code: "percentChanged", from: 60, to: 65.5, points: 5.5 },
      { code: "reportFiled", report: { id: "april" } },
    ]);
  });

  it("returned: the percent falls back to what counts", () => {
    const returned = { ...march, ...reviewed("returned", "2015-04-08") };
    const first = reportOf("february", { asOfOn: "2015-02-28", percent: 50 });
    expect(changesOf(projectOf({ reports: [first, returned] }))).toMatchObject([
      { code: "percentChanged", from: 60, to: 50, points: -10 },
      { code: "reportReturned", report: { id: "march" } },
    ]);
  });

  it("approved", () => {
    const approved = { ...march, ...reviewed("approved", "2015-04-08") };
    expect(codesOf(projectOf({ reports: [approved] }))).toEqual(["reportApproved"]);
  });

  it("filed and approved between the two", () => {
    const approved = { ...april, ...reviewed("approved", "2015-04-11"), percent: 60 };
    expect(codesOf(projectOf({ reports: [march, approved] }))).toEqual([
      "reportFiled",
      "reportApproved",
    ]);
  });

  it("corrected: told by the correction", () => {
    const fix = reportOf("fix", {
      asOfOn: "2015-03-31",
      reportedOn: "2015-04-09",
      percent: 58,
      correctsId: "march",
    });
    expect(changesOf(projectOf({ reports: [march, fix] }))).toMatchObject([
      { code: "percentChanged", from: 60, to: 58, points: -2 },
      { code: "reportFiled", report: { id: "fix" } },
    ]);
  });
});

describe("what changed of the light and the plan", () => {
  const items = [
    { ...plainLine, milestoneId: "m", weight: 100, startOn: "2015-01-01", finishOn: "2015-12-31" },
  ];
  const milestones = [milestoneOf("m", { events: [eventOf("started", "2015-01-01")] })];

  it("the light as shown, with the reasons of both days", () => {
    const facts = projectOf({
      milestones,
      baselines: [baselineOf("2014-12-01", items)],
      reports: [reportOf("r", { asOfOn: "2015-03-10", percent: 20 })],
    });
    expect(changesOf(facts)).toMatchObject([
      {
        code: "lightChanged",
        from: "green",
        to: "grey",
        reasonsFrom: [{ code: "onPlan" }],
        reasonsTo: [{ code: "stale", days: 34 }],
      },
    ]);
  });

  it("a leader's word, which leaves the computed light as it is", () => {
    const facts = projectOf({
      milestones,
      overrides: [overrideOf("yellow", "2015-04-08", "2015-04-30")],
    });
    expect(changesOf(facts)).toMatchObject([
      { code: "lightOverridden", override: { setOn: "2015-04-08" } },
    ]);
    expect(changesOf(facts).map(({ code }) => code)).toEqual(["lightOverridden"]);
  });

  it("a leader's word whose time is over", () => {
    const overrides = [overrideOf("yellow", "2015-04-01", "2015-04-10")];
    expect(changesOf(projectOf({ milestones, overrides }))).toMatchObject([
      { code: "overrideEnded", override: { expiresOn: "2015-04-10" } },
    ]);
  });

  it("a new baseline", () => {
    const facts = projectOf({
      milestones,
      baselines: [baselineOf("2014-12-01", items), baselineOf("2015-04-10", items)],
    });
    expect(changesOf(facts)).toMatchObject([
      { code: "baselineApproved", baseline: { approvedOn: "2015-04-10" } },
    ]);
  });
});

describe("the account of a portfolio", () => {
  const view = (id: string, asOf: string, more: Partial<ProjectFacts> = {}) =>
    viewProject(projectOf({ id, ...more }), { asOf, staleAfterDays: 30, calendar: calendarOf2015 });

  it("names the projects where something changed, in order, with both views", () => {
    const reports = [reportOf("r", { asOfOn: "2015-04-10", percent: 5 })];
    const old = [view("a", before), view("b", before, { reports }), view("c", before)];
    const now = [view("c", after, { reports }), view("b", after, { reports }), view("a", after)];
    const changed = listChanges(old, now);
    expect(changed.map((project) => project.after.facts.id)).toEqual(["c", "b"]);
    expect(changed[0]).toMatchObject({ before: { asOf: before }, after: { asOf: after } });
  });

  it("a project that was not there is one change", () => {
    expect(listChanges([], [view("a", after)])).toMatchObject([
      { before: null, changes: [{ code: "projectAdded" }] },
    ]);
  });

  it("the same day twice: nothing; the wrong way round: a fault", () => {
    expect(listChanges([view("a", after)], [view("a", after)])).toEqual([]);
    expect(() => listChanges([view("a", after)], [view("a", before)])).toThrow(RangeError);
  });

  it("told day by day names every event once", () => {
    const facts = projectOf({
      milestones: [
        milestoneOf("m", {
          events: [eventOf("started", "2015-04-02"), eventOf("met", "2015-04-20")],
          deadlines: [
            deadlineOf("2015-05-31", "2015-04-05"),
            deadlineOf("2015-06-30", "2015-04-15"),
          ],
        }),
        milestoneOf("other"),
      ],
      reports: [
        reportOf("r1", { asOfOn: "2015-04-03", percent: 5 }),
        reportOf("r2", { asOfOn: "2015-04-17", percent: 9 }),
      ],
    });
    const days = Array.from({ length: 31 }, (_, day) => addDays("2015-04-01", day));
    const told = days.flatMap((to) => changesOf(facts, { from: addDays(to, -1), to }));
    const once = told.map(({ code }) => code).filter((code) => code !== "percentChanged");
    expect(once.toSorted()).toEqual([
      "deadlineMoved",
      "deadlineSet",
      "milestoneMet",
      "milestoneStarted",
      "reportFiled",
      "reportFiled",
    ]);
  });
});

describe("the Monday to look back to", () => {
  it.each([
    ["2015-04-13", "2015-04-06"],
    ["2015-04-14", "2015-04-13"],
    ["2015-04-19", "2015-04-13"],
    ["2015-03-01", "2015-02-23"],
  ])("from %s: %s", (on, monday) => {
    expect(mondayBefore(on)).toBe(monday);
  });
});
