import { expect, test } from "vitest";
import type { LightReason } from "#domain/light/light.ts";
import { listDuties, listSilentProjects, listWaitingReports } from "#domain/portfolio/duty.ts";
import type { MilestoneView, ProjectView } from "#domain/portfolio/project-view.ts";
import type { ReportStatus } from "#domain/report/report-status.ts";

type Report = ProjectView["reports"][number];

function report(id: string, status: ReportStatus, reportedOn = "2015-04-01"): Report {
  return {
    status,
    report: {
      id,
      asOfOn: reportedOn,
      reportedOn,
      percent: 60,
      correctsId: null,
      reviews: [],
      reporterId: "owner",
      reporter: "示例责任人一",
      reportedAt: 0,
      done: "二层浇筑完成",
      blocker: null,
      nextStep: null,
      fallReason: null,
      synthetic: true,
      review: null,
    },
  };
}

function milestone(id: string, days: { daysOverdue?: number; daysLeft?: number }): MilestoneView {
  return {
    fact: {
      id,
      kind: "works",
      name: { zh: id, en: id },
      weight: null,
      version: 1,
      addedOn: null,
      deadlines: [],
      events: [],
      statements: [],
      metrics: [],
      retirements: [],
    },
    state: {
      status: "inProgress",
      percent: null,
      startedOn: null,
      metOn: null,
      basis: "none",
    },
    deadline: { original: null, current: null, moves: 0, totalDaysSlipped: 0 },
    daysOverdue: days.daysOverdue ?? 0,
    daysLeft: days.daysLeft ?? null,
    plan: null,
    ledger: null,
  };
}

function project(given: {
  reasons?: LightReason[];
  reports?: Report[];
  milestones?: MilestoneView[];
  daysSinceReport?: number | null;
}) {
  const { reasons = [], reports = [], milestones = [], daysSinceReport = null } = given;
  return { light: { colour: "grey" as const, reasons }, reports, milestones, daysSinceReport };
}

const stale = (days: number): LightReason => ({ code: "stale", colour: "grey", days });
const noReport: LightReason = { code: "noReport", colour: "grey" };

test("duties come most pressing first", () => {
  const view = project({
    reasons: [stale(41)],
    reports: [report("waiting", "submitted"), report("back", "returned")],
    milestones: [
      milestone("in-30", { daysLeft: 30 }),
      milestone("late-1", { daysOverdue: 1, daysLeft: -1 }),
      milestone("today", { daysLeft: 0 }),
      milestone("late-9", { daysOverdue: 9, daysLeft: -9 }),
    ],
  });
  expect(listDuties(view)).toMatchObject([
    { code: "reportReturned", report: { id: "back" } },
    { code: "deadlineOverdue", milestone: { fact: { id: "late-9" } }, days: 9 },
    { code: "deadlineOverdue", milestone: { fact: { id: "late-1" } }, days: 1 },
    { code: "reportStale", days: 41 },
    { code: "deadlineSoon", milestone: { fact: { id: "today" } }, days: 0 },
    { code: "deadlineSoon", milestone: { fact: { id: "in-30" } }, days: 30 },
  ]);
});

test.each([
  ["nothing to say", project({}), []],
  ["a deadline in 31 days", project({ milestones: [milestone("m", { daysLeft: 31 })] }), []],
  ["a milestone without a last day", project({ milestones: [milestone("m", {})] }), []],
  [
    "no plan: that before the report",
    project({ reasons: [{ code: "noBaseline", colour: "grey" }, noReport] }),
    ["planMissing", "reportMissing"],
  ],
  ["never reported", project({ reasons: [noReport] }), ["reportMissing"]],
  ["a corrected report", project({ reports: [report("r", "corrected")] }), []],
  ["an approved report", project({ reports: [report("r", "approved")] }), []],
  [
    "suspended: no milestone, but the returned report still",
    project({
      reasons: [{ code: "suspended", colour: "grey" }],
      reports: [report("r", "returned")],
      milestones: [milestone("late", { daysOverdue: 3 }), milestone("soon", { daysLeft: 3 })],
    }),
    ["reportReturned"],
  ],
])("%s", (_case, view, codes) => {
  expect(listDuties(view).map(({ code }) => code)).toEqual(codes);
});

test("the longest silence comes first, and silence from the start before all", () => {
  const fresh = project({ daysSinceReport: 3 });
  const never = project({ reasons: [noReport] });
  const neverEither = project({ reasons: [noReport] });
  const long = project({ reasons: [stale(90)], daysSinceReport: 90 });
  const short = project({ reasons: [stale(31)], daysSinceReport: 31 });
  expect(listSilentProjects([fresh, short, never, long, neverEither])).toEqual([
    never,
    neverEither,
    long,
    short,
  ]);
});

test("reports wait in the order they were filed, across projects", () => {
  const one = project({
    reports: [report("new", "submitted", "2015-04-10"), report("done", "approved", "2015-01-10")],
  });
  const two = project({ reports: [report("old", "submitted", "2015-03-01")] });
  const { waiting } = listWaitingReports([one, two]);
  expect(waiting.map((row) => row.report.id)).toEqual(["old", "new"]);
  expect(waiting[0]?.view).toBe(two);
});

test("a report whose place a later one of its project took asks for nothing", () => {
  const overtaken = project({
    reports: [report("later", "approved", "2015-04-10"), report("earlier", "submitted")],
  });
  const other = project({ reports: [report("other", "submitted", "2015-03-01")] });
  const { waiting, superseded } = listWaitingReports([overtaken, other]);
  expect(waiting.map((row) => row.report.id)).toEqual(["other"]);
  expect(superseded.map((row) => [row.view, row.report.id])).toEqual([[overtaken, "earlier"]]);
});
