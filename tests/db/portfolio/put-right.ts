import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { endAssignment } from "#db/assignment/end-assignment.ts";
import { listAssignments } from "#db/assignment/list-assignments.ts";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import { findCountPublication } from "#db/household/counts/find-count-publication.ts";
import { publishCounts } from "#db/household/counts/publish-counts.ts";
import { findSigningTerms } from "#db/household/signing/find-signing-terms.ts";
import { setSigningTerms } from "#db/household/signing/set-signing-terms.ts";
import { overrideLight } from "#db/light/override-light.ts";
import { linkMetric } from "#db/milestone/link-metric.ts";
import { moveDeadline } from "#db/milestone/move-deadline.ts";
import { recordMilestoneEvent } from "#db/milestone/record-milestone-event.ts";
import type { Db } from "#db/open-database.ts";
import { listProposalsOf } from "#db/plan/list-plan-proposals.ts";
import { proposePlan } from "#db/plan/propose-plan.ts";
import { reviewPlan } from "#db/plan/review-plan.ts";
import { findProjectFacts } from "#db/portfolio/list-project-facts.ts";
import { reportProgress } from "#db/report/report-progress.ts";
import type { Actor } from "#domain/access/permission.ts";
import { hasReadableTerm } from "#domain/assignment/assignment-decision.ts";
import { isIsoDate } from "#domain/calendar/calendar-day.ts";
import type { Outcome } from "#domain/core/outcome.ts";
import { listPossibleEvents } from "#domain/milestone/milestone-decision.ts";
import { planInput } from "#domain/plan/plan-input.ts";
import { planVersion } from "#domain/plan/plan-proposal.ts";
import { withSoundWords } from "#domain/portfolio/project-defects.ts";
import { stateWithoutUnreadable } from "#domain/portfolio/readable-facts.ts";
import { viewOneProject } from "#domain/portfolio/view-portfolio.ts";
import { confirmed } from "../confirmed.ts";

const at = Date.UTC(2015, 3, 15, 2);
const leader: Actor = { userId: "leader2", role: "leader", name: "" };
const admin: Actor = { userId: "admin1", role: "admin", name: "" };

/** The owner the project is assigned to. */
function ownerOf(db: Db, slug: string): Actor {
  const { assignments } = factsOf(db, slug);
  const userId = assignments.find(({ role, toOn }) => role === "owner" && toOn === null)?.userId;
  if (!userId) throw new Error(`nobody owns ${slug}`);
  return { userId, role: "owner", name: "" };
}

function factsOf(db: Db, slug: string) {
  const facts = findProjectFacts(db, slug);
  if (!facts) throw new Error("no project");
  return facts;
}

export function isComputed(db: Db, slug: string): boolean {
  const how = { asOf: "2015-04-15", staleAfterDays: 30, calendar: workingCalendar };
  return viewOneProject(factsOf(db, slug), how).kind === "computed";
}

function expectDone(outcome: Outcome<unknown, string>): void {
  expect(outcome.ok ? "done" : outcome.refusal).toBe("done");
}

/** Whatever may be moved: those of both milestones. */
export function moveDeadlines(db: Db, slug: string): void {
  for (const { id, deadlines } of factsOf(db, slug).milestones) {
    const day = { precision: "day", on: "2015-12-31", commitment: null } as const;
    expectDone(
      confirmed((confirms) =>
        moveDeadline(
          db,
          { actor: leader, at },
          {
            requestKey: randomUUID(),
            milestoneId: id,
            seenDeadlines: deadlines.length,
            ...day,
            labelZh: null,
            labelEn: null,
            reason: "更正录入错误",
            confirms,
            nameDeadline: ({ to }) => ({ zh: `至${to}`, en: `by ${to}` }),
          },
        ),
      ),
    );
  }
}

export function setTerms(db: Db, slug: string): void {
  const { id } = factsOf(db, slug);
  expectDone(
    setSigningTerms(
      db,
      { actor: leader, at },
      {
        requestKey: randomUUID(),
        projectId: id,
        reason: "更正录入错误",
        expectedId: findSigningTerms(db, id, "2015-04-15")?.id ?? null,
        thresholdPercent: 85,
        signingFromOn: "2015-03-09",
        signingToOn: "2015-06-08",
      },
    ),
  );
}

export function planAnew(db: Db, slug: string): void {
  const { id, milestones } = factsOf(db, slug);
  const lines = milestones.flatMap((milestone, index) => [
    [`milestones.${index}.milestoneId`, milestone.id],
    [`milestones.${index}.nameZh`, milestone.name.zh],
    [`milestones.${index}.kind`, milestone.kind],
    [`milestones.${index}.weight`, "50"],
    [`milestones.${index}.startOn`, "2015-04-20"],
    [`milestones.${index}.finishOn`, "2015-10-30"],
  ]);
  const version = planVersion(listProposalsOf(db, { id, slug }));
  const proposed = proposePlan(
    db,
    { actor: ownerOf(db, slug), at },
    planInput.parse({
      requestKey: randomUUID(),
      projectId: id,
      version: String(version),
      name: "更正后的计划",
      reason: "原计划录入有误",
      durationUnit: "calendarDay",
      ...Object.fromEntries(lines),
    }),
  );
  if (!proposed.ok) throw new Error(proposed.refusal);
  const { proposalId } = proposed.value;
  const answer = { requestKey: randomUUID(), proposalId, comment: null } as const;
  expectDone(reviewPlan(db, { actor: leader, at }, { ...answer, decision: "approved" }));
}

export function correctReport(db: Db, slug: string): void {
  const { id, version, reports } = factsOf(db, slug);
  const isWrong = ({ reviews }: (typeof reports)[number]) =>
    !reviews.every(({ on }) => isIsoDate(on));
  const last = reports.find(isWrong) ?? reports.at(-1);
  expectDone(
    confirmed((confirms) =>
      reportProgress(
        db,
        { actor: ownerOf(db, slug), at },
        {
          requestKey: randomUUID(),
          projectId: id,
          version,
          correctsId: last?.id ?? null,
          percent: 70,
          asOfOn: "2015-04-15",
          done: "更正录入错误",
          fallReason: "更正录入错误",
          blocker: null,
          nextStep: null,
          confirms,
        },
      ),
    ),
  );
}

export function recordEvent(db: Db, slug: string): void {
  for (const milestone of factsOf(db, slug).milestones) {
    const { id, version, events } = milestone;
    if (!events.some(({ on, recordedOn }) => !isIsoDate(on) || !isIsoDate(recordedOn))) continue;
    const state = stateWithoutUnreadable(milestone, "2015-04-15");
    const kind = listPossibleEvents(state, "2015-04-15").at(-1) ?? "progressed";
    expectDone(
      recordMilestoneEvent(
        db,
        { actor: ownerOf(db, slug), at },
        {
          requestKey: randomUUID(),
          milestoneId: id,
          version,
          kind,
          on: "2015-04-14",
          percent: 60,
          evidence: null,
        },
      ),
    );
  }
}

export function sayLightAnew(db: Db, slug: string): void {
  const facts = withSoundWords(factsOf(db, slug));
  expectDone(
    overrideLight(
      db,
      { actor: leader, at },
      {
        requestKey: randomUUID(),
        projectId: facts.id,
        colour: "green",
        expiresOn: "2015-04-30",
        reason: "更正录入错误",
        expectedId: facts.overrides.at(-1)?.id ?? null,
      },
    ),
  );
}

/** The same metric once more: only its day was wrong. */
export function metricAnew(db: Db, slug: string): void {
  const { id: projectId, milestones } = factsOf(db, slug);
  for (const { id: milestoneId, metrics } of milestones) {
    const metric = metrics.at(-1)?.metric;
    if (!metric) continue;
    const input = { requestKey: randomUUID(), projectId, milestoneId, metric };
    expectDone(linkMetric(db, { actor: leader, at }, input));
  }
}

/** The same decision once more. */
export function publishAnew(db: Db, slug: string): void {
  const { id: projectId } = factsOf(db, slug);
  const expectedId = findCountPublication(db, projectId, "2015-04-15")?.id ?? null;
  const input = {
    requestKey: randomUUID(),
    projectId,
    expectedId,
    word: "exact",
    reason: "更正",
  } as const;
  expectDone(publishCounts(db, { actor: leader, at }, input));
}

/** An administrator ends what has no readable term; who answers for it is then assigned anew. */
export function endAssignments(db: Db, slug: string): void {
  const { id: projectId } = factsOf(db, slug);
  for (const row of listAssignments(db, { projectId })) {
    if (hasReadableTerm(row)) continue;
    const input = { assignmentId: row.id, version: row.version, toOn: "2015-04-15" };
    const requestKey = randomUUID();
    expectDone(endAssignment(db, { actor: admin, at }, { requestKey, ...input }));
  }
}
