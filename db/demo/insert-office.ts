import { insertUser } from "#db/access/insert-user.ts";
import { milestoneIdOf } from "#db/demo/qinling/portfolio.ts";
import type { Transaction } from "../open-database.ts";
import { lightOverride } from "../schema/light-override.ts";
import { milestoneEvent } from "../schema/milestone.ts";
import { progressReport, reportReview } from "../schema/progress-report.ts";
import { assignment } from "../schema/project.ts";
import type { DemoAccount } from "./demo-accounts.ts";
import type { DemoAssignment } from "./demo-assignments.ts";
import type { DemoMilestoneEvent } from "./demo-milestone-events.ts";
import type { DemoOverride } from "./demo-overrides.ts";
import type { DemoPlan } from "./demo-plan.ts";
import type { DemoReport } from "./generate-reports.ts";
import { insertPlan } from "./insert-plan.ts";
import { officeCloseOf } from "./office-hours.ts";
import type { SyntheticOffice } from "./synthetic-office.ts";

const synthetic = true;

/**
 * Writes the generated office around a portfolio that is already there, every row flagged.
 *
 * @throws Error when an account has no password hash
 */
export function insertOffice(
  tx: Transaction,
  office: SyntheticOffice,
  given: { passwordHashes: ReadonlyMap<string, string>; at: number },
): void {
  for (const account of office.accounts) insertAccount(tx, account, given);
  for (const added of office.assignments) insertAssignment(tx, added);
  insertPlans(tx, office.plans);
  for (const added of office.overrides) insertOverride(tx, added);
  for (const [index, added] of office.milestoneEvents.entries()) {
    insertMilestoneEvent(tx, added, index);
  }
  for (const added of office.reports) insertReport(tx, added);
}

function insertAccount(
  tx: Transaction,
  { username, name, role }: DemoAccount,
  { passwordHashes, at }: { passwordHashes: ReadonlyMap<string, string>; at: number },
): void {
  const passwordHash = passwordHashes.get(username);
  if (passwordHash === undefined) throw new Error(`no password hash for ${username}`);
  insertUser(tx, { id: username, username, name, role, passwordHash, synthetic, at });
}

function insertAssignment(tx: Transaction, added: DemoAssignment): void {
  const { slug, role, holder, fromOn, toOn } = added;
  const who =
    "unit" in holder
      ? { organisationNameZh: holder.unit.zh, organisationNameEn: holder.unit.en }
      : { userId: holder.username };
  const id = `${slug}.${role}.${fromOn}`;
  tx.insert(assignment)
    .values({ id, projectId: slug, role, fromOn, toOn, synthetic, ...who })
    .run();
}

function insertPlans(tx: Transaction, plans: readonly DemoPlan[]): void {
  const drawnUp = new Map<string, number>();
  for (const plan of plans) {
    const number = (drawnUp.get(plan.slug) ?? 0) + 1;
    drawnUp.set(plan.slug, number);
    insertPlan(tx, { ...plan, number });
  }
}

function insertOverride(tx: Transaction, added: DemoOverride): void {
  const { slug, setBy, ...word } = added;
  const said = { setById: setBy, setAt: officeCloseOf(word.setOn) };
  tx.insert(lightOverride)
    .values({ id: `${slug}.override.${word.setOn}`, projectId: slug, synthetic, ...word, ...said })
    .run();
}

function insertMilestoneEvent(tx: Transaction, added: DemoMilestoneEvent, index: number): void {
  const { slug, key, recordedBy, ...event } = added;
  const milestoneId = milestoneIdOf(slug, key);
  const recorded = { recordedById: recordedBy, recordedAt: officeCloseOf(event.recordedOn) };
  tx.insert(milestoneEvent)
    .values({
      id: `${milestoneId}.event-${index + 1}`,
      milestoneId,
      synthetic,
      ...event,
      ...recorded,
    })
    .run();
}

function insertReport(tx: Transaction, added: DemoReport): void {
  const { slug, reporter, review, ...report } = added;
  const reportedAt = officeCloseOf(report.reportedOn);
  tx.insert(progressReport)
    .values({ projectId: slug, reporterId: reporter, reportedAt, synthetic, ...report })
    .run();
  if (review === null) return;
  const { decision, comment, reviewer, on } = review;
  const answer = { decision, comment, reviewerId: reviewer, reviewedOn: on };
  tx.insert(reportReview)
    .values({
      id: `${report.id}.review`,
      reportId: report.id,
      reviewedAt: officeCloseOf(on),
      synthetic,
      ...answer,
    })
    .run();
}
