import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import { findSigningTerms } from "#db/household/signing/find-signing-terms.ts";
import { setSigningTerms } from "#db/household/signing/set-signing-terms.ts";
import { moveDeadline } from "#db/milestone/move-deadline.ts";
import type { Db } from "#db/open-database.ts";
import { listProposalsOf } from "#db/plan/list-plan-proposals.ts";
import { proposePlan } from "#db/plan/propose-plan.ts";
import { reviewPlan } from "#db/plan/review-plan.ts";
import { findProjectFacts } from "#db/portfolio/list-project-facts.ts";
import { reportProgress } from "#db/report/report-progress.ts";
import type { Actor } from "#domain/access/permission.ts";
import type { Outcome } from "#domain/core/outcome.ts";
import { planInput } from "#domain/plan/plan-input.ts";
import { planVersion } from "#domain/plan/plan-proposal.ts";
import { viewOneProject } from "#domain/portfolio/view-portfolio.ts";
import { openDemoDatabase } from "../open-demo-database.ts";
import { plant, plantedDefects, plantedSlug } from "../planted-projects.ts";

const at = Date.UTC(2015, 3, 15, 2);
const leader: Actor = { userId: "leader2", role: "leader", name: "" };
const owner: Actor = { userId: "owner4", role: "owner", name: "" };

function factsOf(db: Db) {
  const facts = findProjectFacts(db, plantedSlug);
  if (!facts) throw new Error("no project");
  return facts;
}

function isComputed(db: Db): boolean {
  const how = { asOf: "2015-04-15", staleAfterDays: 30, calendar: workingCalendar };
  return viewOneProject(factsOf(db), how).kind === "computed";
}

function expectDone(outcome: Outcome<unknown, string>): void {
  expect(outcome).toMatchObject({ ok: true });
}

/** Whatever may be moved: those of both milestones. */
function moveDeadlines(db: Db): void {
  for (const { id, deadlines } of factsOf(db).milestones) {
    const day = { precision: "day", on: "2015-12-31", commitment: null } as const;
    expectDone(
      moveDeadline(
        db,
        { actor: leader, at },
        {
          ...{ requestKey: randomUUID(), milestoneId: id, seenDeadlines: deadlines.length, ...day },
          ...{ labelZh: null, labelEn: null, reason: "更正录入错误" },
          nameDeadline: ({ to }) => ({ zh: `至${to}`, en: `by ${to}` }),
        },
      ),
    );
  }
}

function setTerms(db: Db): void {
  const { id } = factsOf(db);
  expectDone(
    setSigningTerms(
      db,
      { actor: leader, at },
      {
        ...{ requestKey: randomUUID(), projectId: id, reason: "更正录入错误" },
        seenId: findSigningTerms(db, id, "2015-04-15")?.id ?? null,
        ...{ thresholdPercent: 85, signingFromOn: "2015-03-09", signingToOn: "2015-06-08" },
      },
    ),
  );
}

function planAnew(db: Db): void {
  const { id, milestones } = factsOf(db);
  const lines = milestones.flatMap((milestone, index) => [
    [`milestones.${index}.milestoneId`, milestone.id],
    [`milestones.${index}.nameZh`, milestone.name.zh],
    [`milestones.${index}.kind`, milestone.kind],
    [`milestones.${index}.weight`, "50"],
    [`milestones.${index}.startOn`, "2015-04-20"],
    [`milestones.${index}.finishOn`, "2015-10-30"],
  ]);
  const version = planVersion(listProposalsOf(db, { id, slug: plantedSlug }));
  const proposed = proposePlan(
    db,
    { actor: owner, at },
    planInput.parse({
      ...{ requestKey: randomUUID(), projectId: id, version: String(version) },
      ...{ name: "更正后的计划", reason: "原计划录入有误", durationUnit: "calendarDay" },
      ...Object.fromEntries(lines),
    }),
  );
  if (!proposed.ok) throw new Error(proposed.refusal);
  const { proposalId } = proposed.value;
  const answer = { requestKey: randomUUID(), proposalId, comment: null } as const;
  expectDone(reviewPlan(db, { actor: leader, at }, { ...answer, decision: "approved" }));
}

function correctReport(db: Db): void {
  const { id, version, reports } = factsOf(db);
  const last = reports.at(-1);
  expectDone(
    reportProgress(
      db,
      { actor: owner, at },
      {
        ...{ requestKey: randomUUID(), projectId: id, version, correctsId: last?.id ?? null },
        ...{ percent: 70, asOfOn: "2015-04-15", done: "更正录入错误", fallReason: "更正录入错误" },
        ...{ blocker: null, nextStep: null },
      },
    ),
  );
}

const waysOut: readonly (readonly [defect: string, putRight: (db: Db) => void])[] = [
  ["a deadline at the end of the calendar", moveDeadlines],
  ["a deadline that is no day", moveDeadlines],
  ["signing from the year 1015", setTerms],
  ["a plan that ends before time begins", planAnew],
  ["a plan that leads back to itself", planAnew],
  ["weights beyond all numbers", planAnew],
  ["a plan without its rows", planAnew],
  ["a report of a day that is none", correctReport],
  ["a report of 4,000 percent", correctReport],
];

test.each(waysOut)("%s is put right by the command of its form", (name, putRight) => {
  const db = openDemoDatabase();
  const defect = plantedDefects.find((planted) => planted.name === name);
  if (!defect) throw new Error(`not planted: ${name}`);
  plant(db.$client, defect);
  expect(isComputed(db)).toBe(false);
  putRight(db);
  expect(isComputed(db)).toBe(true);
});
