import { asc, eq, sql } from "drizzle-orm";
import type { ReportFacts } from "#domain/progress.ts";
import type { Transaction } from "../open-database.ts";
import { progressReport, reportReview } from "../schema/progress-report.ts";
import { user } from "../schema/user.ts";

export type FiledReport = ReportFacts & { readonly reporter: string };

/** The reports of a project in the order they were filed, with what the rules ask of them. */
export function loadReports(tx: Transaction, projectId: string): FiledReport[] {
  const rows = tx
    .select({
      id: progressReport.id,
      percent: progressReport.percent,
      asOfOn: progressReport.asOfOn,
      reportedOn: progressReport.reportedOn,
      correctsId: progressReport.correctsId,
      reporter: user.name,
      decision: reportReview.decision,
      reviewedOn: reportReview.reviewedOn,
    })
    .from(progressReport)
    .innerJoin(user, eq(user.id, progressReport.reporterId))
    .leftJoin(reportReview, eq(reportReview.reportId, progressReport.id))
    .where(eq(progressReport.projectId, projectId))
    .orderBy(asc(progressReport.reportedAt), sql`${progressReport}.rowid`)
    .all();
  return rows.map(({ decision, reviewedOn, ...report }) => {
    const reviews = decision && reviewedOn ? [{ decision, on: reviewedOn }] : [];
    return { ...report, reviews };
  });
}
