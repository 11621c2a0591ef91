import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { type ChangeContext, defineCommand } from "#db/command/define-command.ts";
import type { Transaction } from "#db/open-database.ts";
import { progressReport, reportReview } from "#db/schema/progress-report.ts";
import { project } from "#db/schema/project.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { reportReviewInput } from "#domain/report/report-input.ts";
import { type ReviewDecision, reportStatus } from "#domain/report/report-status.ts";
import {
  decideReview,
  type ReportReviewed,
  type ReviewRefusal,
} from "#domain/report/review-decision.ts";
import { loadReports } from "./load-reports.ts";

export type ReviewedReport = { reportId: string; slug: string; decision: ReviewDecision };
export type ReviewReportRefusal = ReviewRefusal | "report.notFound";

/**
 * A leader approves a report of any project, or returns it with a comment. A returned report
 * stops counting at once, so the public page changes with it.
 */
export const reviewReport = defineCommand(
  "reviewReport",
  reportReviewInput,
  (context, input): Outcome<ReviewedReport, ReviewReportRefusal> => {
    const { tx, businessOn } = context;
    const found = findReport(tx, input.reportId);
    const reports = found ? loadReports(tx, found) : [];
    const report = reports.find(({ id }) => id === input.reportId);
    if (!found || !report) return refuse("report.notFound");

    const status = reportStatus(report, reports, businessOn);
    const decided = decideReview({ status, input, businessDate: businessOn });
    if (!decided.ok) return decided;

    write(context, { reportId: report.id, projectId: found.id }, decided.value);
    return accept({ reportId: report.id, slug: found.slug, decision: input.decision });
  },
);

function findReport(tx: Transaction, reportId: string) {
  return tx
    .select({ id: project.id, slug: project.slug })
    .from(progressReport)
    .innerJoin(project, eq(project.id, progressReport.projectId))
    .where(eq(progressReport.id, reportId))
    .get();
}

function write(
  { tx, actor, at, record }: ChangeContext,
  { reportId, projectId }: { reportId: string; projectId: string },
  { decision, comment, on }: ReportReviewed,
): void {
  tx.insert(reportReview)
    .values({
      id: randomUUID(),
      reportId,
      reviewerId: actor.userId,
      reviewedOn: on,
      reviewedAt: at,
      decision,
      comment,
    })
    .run();
  tx.update(project).set({ updatedAt: at }).where(eq(project.id, projectId)).run();
  record(`report.${decision}`, { type: "progressReport", id: reportId }, { projectId });
}
