import { and, asc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { isInScope, type ProjectFilter } from "#db/assignment/project-scope.ts";
import type { Reader } from "#db/open-database.ts";
import { isNotRetracted } from "#db/schema/is-not-retracted.ts";
import { progressReport, reportReview } from "#db/schema/progress-report.ts";
import { user } from "#db/schema/user.ts";
import type { ReportFact } from "#domain/report/report-fact.ts";

/** The reports in scope with their reviews, by project id, in the order filed: one statement. */
export function listReportFacts(db: Reader, filter: ProjectFilter) {
  const facts = selectReports(db, filter).map(({ projectId, report, review }) => ({
    projectId,
    fact: {
      ...report,
      reviews: review ? [{ decision: review.decision, on: review.on }] : [],
      review,
    } satisfies ReportFact,
  }));
  return Map.groupBy(facts, ({ projectId }) => projectId);
}

function selectReports(db: Reader, filter: ProjectFilter) {
  const reviewer = alias(user, "reviewer");
  const rows = db
    .select({
      projectId: progressReport.projectId,
      report: {
        id: progressReport.id,
        asOfOn: progressReport.asOfOn,
        reportedOn: progressReport.reportedOn,
        percent: progressReport.percent,
        correctsId: progressReport.correctsId,
        reporterId: progressReport.reporterId,
        reporter: user.name,
        reportedAt: progressReport.reportedAt,
        done: progressReport.done,
        blocker: progressReport.blocker,
        nextStep: progressReport.nextStep,
        fallReason: progressReport.fallReason,
        synthetic: progressReport.synthetic,
      },
      review: {
        id: reportReview.id,
        reviewerId: reportReview.reviewerId,
        reviewedAt: reportReview.reviewedAt,
        decision: reportReview.decision,
        comment: reportReview.comment,
        on: reportReview.reviewedOn,
      },
      reviewer: reviewer.name,
    })
    .from(progressReport)
    .innerJoin(user, eq(user.id, progressReport.reporterId))
    .leftJoin(
      reportReview,
      and(eq(reportReview.reportId, progressReport.id), isNotRetracted(reportReview.id)),
    )
    .leftJoin(reviewer, eq(reviewer.id, reportReview.reviewerId))
    .where(and(isInScope(db, progressReport.projectId, filter), isNotRetracted(progressReport.id)))
    .orderBy(asc(progressReport.reportedAt), sql`${progressReport}.rowid`)
    .all();
  return rows.map(({ projectId, report, review, reviewer: name }) => ({
    projectId,
    report,
    review: review && name !== null ? { ...review, reviewer: name } : null,
  }));
}
