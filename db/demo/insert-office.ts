import { insertUser } from "../commands/insert-user.ts";
import type { Transaction } from "../open-database.ts";
import { baseline, baselineMilestone } from "../schema/baseline.ts";
import { milestoneEvent } from "../schema/milestone.ts";
import { progressReport, reportReview } from "../schema/progress-report.ts";
import { assignment } from "../schema/project.ts";
import type { DemoAccount } from "./demo-accounts.ts";
import type { DemoAssignment } from "./demo-assignments.ts";
import type { DemoBaseline } from "./demo-baselines.ts";
import type { DemoMilestoneEvent } from "./demo-milestone-events.ts";
import type { DemoReport } from "./generate-reports.ts";
import { officeCloseOf } from "./office-hours.ts";
import { milestoneIdOf } from "./portfolio.ts";
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
  for (const added of office.baselines) insertBaseline(tx, added);
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
      ? { unitNameZh: holder.unit.zh, unitNameEn: holder.unit.en }
      : { userId: holder.username };
  const id = `${slug}.${role}.${fromOn}`;
  tx.insert(assignment)
    .values({ id, projectId: slug, role, fromOn, toOn, synthetic, ...who })
    .run();
}

function insertBaseline(tx: Transaction, added: DemoBaseline): void {
  const { slug, name, approvedBy, approvedOn, reason, lines } = added;
  const id = `${slug}.baseline-1`;
  const approval = { approvedById: approvedBy, approvedOn, createdAt: officeCloseOf(approvedOn) };
  tx.insert(baseline)
    .values({ id, projectId: slug, name, reason, synthetic, ...approval })
    .run();
  for (const { key, ...line } of lines) {
    const milestoneId = milestoneIdOf(slug, key);
    tx.insert(baselineMilestone)
      .values({ baselineId: id, milestoneId, ...line })
      .run();
  }
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
