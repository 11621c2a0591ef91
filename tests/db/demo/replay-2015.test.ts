import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import { overrideLight } from "#db/light/override-light.ts";
import { moveDeadline } from "#db/milestone/move-deadline.ts";
import { recordMilestoneEvent } from "#db/milestone/record-milestone-event.ts";
import type { Db } from "#db/open-database.ts";
import { listPlanProposals } from "#db/plan/list-plan-proposals.ts";
import { reviewPlan } from "#db/plan/review-plan.ts";
import { listProjectFacts } from "#db/portfolio/list-project-facts.ts";
import { reportProgress } from "#db/report/report-progress.ts";
import { reviewReport } from "#db/report/review-report.ts";
import type { Actor } from "#domain/access/permission.ts";
import { addDays, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { knownProposals } from "#domain/plan/known-proposals.ts";
import { waitingProposal } from "#domain/plan/plan-proposal.ts";
import { listChanges } from "#domain/portfolio/portfolio-changes.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import { datesIn } from "../dates-in.ts";
import { demoLoadedAt, openDemoDatabase } from "../open-demo-database.ts";

const how = (asOf: IsoDate) => ({ asOf, staleAfterDays: 30, calendar: workingCalendar });

/** What plans, deadlines, schedules, forecasts and overrides say of the days ahead of them. */
const aheadOfItself = new Set([
  ...["from", "to", "startOn", "finishOn", "expiresOn"],
  ...["earlyStartOn", "earlyFinishOn", "lateStartOn", "lateFinishOn", "p50On", "p85On"],
  ...["signingFromOn", "signingToOn"],
]);

function replay(db: Db) {
  const facts = listProjectFacts(db);
  const proposals = listPlanProposals(db, {});
  return {
    facts,
    viewsOn: (asOf: IsoDate) => facts.map((each) => viewProject(each, how(asOf))),
    proposalsOn: (asOf: IsoDate) =>
      facts.map(({ id }) =>
        knownProposals(
          (proposals.get(id) ?? []).map(({ proposal }) => proposal),
          asOf,
        ),
      ),
  };
}

function eachDayOf2015(): IsoDate[] {
  return Array.from({ length: 365 }, (_, days) => addDays("2015-01-01", days));
}

describe("every day of 2015", () => {
  const demo = replay(openDemoDatabase());

  it("can be viewed, and shows no day after it but those that are planned", () => {
    for (const on of eachDayOf2015()) {
      const shown = { views: demo.viewsOn(on), proposals: demo.proposalsOn(on) };
      const later = datesIn(shown).filter(
        (found) => found.on > on && !aheadOfItself.has(found.key),
      );
      expect(later, on).toEqual([]);
    }
  });

  it("finds later days in what has not been cut to a day", () => {
    const keys = datesIn(demo.facts)
      .filter(({ on }) => on > "2015-01-02")
      .map(({ key }) => key);
    for (const key of ["reportedOn", "recordedOn", "approvedOn", "setOn"]) {
      expect(keys).toContain(key);
    }
  });

  it("tells what changed since the day before, and the days add up to nothing forgotten", () => {
    const filed = eachDayOf2015().flatMap((on) =>
      listChanges(demo.viewsOn(addDays(on, -1)), demo.viewsOn(on)).flatMap(({ changes }) =>
        changes.flatMap((change) => (change.code === "reportFiled" ? [change.report.id] : [])),
      ),
    );
    const reports = demo.facts.flatMap((project) => project.reports.map(({ id }) => id));
    expect(filed.toSorted()).toEqual(reports.toSorted());
  });
});

const actorOf = (userId: string, role: Actor["role"]): Actor => ({ userId, role, name: "" });
const by = (actor: Actor) => ({ actor, at: demoLoadedAt });

/** Everything an office can do to the facts of a project, done on 2015-04-15. */
function actToday(db: Db): void {
  const { facts, proposalsOn } = replay(db);
  const project = facts.find(({ slug }) => slug === "lantian-jiayuan-3");
  const milestone = project?.milestones.find(({ id }) => id.endsWith(".opening"));
  const waiting = project?.reports.find(({ review }) => review === null);
  const proposal = waitingProposal(proposalsOn("2015-04-15").flat());
  if (!project || !milestone || !waiting || !proposal) throw new Error("no such demo");
  const leader = by(actorOf("leader2", "leader"));
  const owner = by(actorOf("owner2", "owner"));
  const key = () => ({ requestKey: randomUUID() });
  const done = [
    reviewReport(db, leader, {
      ...key(),
      reportId: waiting.id,
      decision: "returned",
      comment: "请补充",
    }),
    reportProgress(db, owner, {
      ...key(),
      projectId: project.id,
      version: project.version,
      percent: 70,
      asOfOn: "2015-03-01",
      done: "补记",
      blocker: null,
      nextStep: null,
      fallReason: "三月一日核定的口径",
      correctsId: null,
    }),
    recordMilestoneEvent(db, owner, {
      ...key(),
      milestoneId: milestone.id,
      version: milestone.version,
      kind: "met",
      on: "2015-02-01",
      percent: null,
      evidence: null,
    }),
    moveDeadline(db, leader, {
      ...key(),
      milestoneId: "nanchenwuzhai-2.return",
      seenDeadlines: facts
        .flatMap(({ milestones }) => milestones)
        .filter(({ id }) => id === "nanchenwuzhai-2.return")
        .flatMap(({ deadlines }) => deadlines).length,
      precision: "month",
      on: "2015-12-01",
      commitment: null,
      labelZh: null,
      labelEn: null,
      reason: "配套滞后",
      nameDeadline: ({ to }) => ({ zh: `至${to}`, en: `by ${to}` }),
    }),
    overrideLight(db, leader, {
      ...key(),
      projectId: project.id,
      expectedId: null,
      colour: "green",
      reason: "已整改",
      expiresOn: "2015-05-01",
    }),
    reviewPlan(db, leader, {
      ...key(),
      proposalId: proposal.id,
      decision: "approved",
      comment: null,
    }),
  ];
  expect(done.filter(({ ok }) => !ok)).toEqual([]);
}

/** Versions guard forms and count up; no screen shows them. */
function withoutVersions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutVersions);
  if (value instanceof Map) {
    return new Map([...value].map(([key, inner]) => [key, withoutVersions(inner)]));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "version" && key !== "updatedAt")
      .map(([key, inner]) => [key, withoutVersions(inner)]),
  );
}

describe("whatever is done today", () => {
  it("changes today and no day before it", () => {
    const db = openDemoDatabase();
    const before = replay(db);
    actToday(db);
    const after = replay(db);
    for (const on of eachDayOf2015().filter((day) => day < "2015-04-15")) {
      expect(withoutVersions(after.viewsOn(on)), on).toEqual(withoutVersions(before.viewsOn(on)));
      expect(after.proposalsOn(on), on).toEqual(before.proposalsOn(on));
    }
    const changes = listChanges(after.viewsOn("2015-04-14"), after.viewsOn("2015-04-15"));
    const codes = new Set(changes.flatMap((project) => project.changes.map(({ code }) => code)));
    expect([...codes].sort()).toEqual(
      expect.arrayContaining([
        "baselineApproved",
        "deadlineMoved",
        "lightOverridden",
        "milestoneMet",
        "reportFiled",
        "reportReturned",
      ]),
    );
  });
});
