import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { ChangeContext } from "#db/command/define-command.ts";
import type { Transaction } from "#db/open-database.ts";
import { progressReport, reportReview } from "#db/schema/progress-report.ts";
import { project } from "#db/schema/project.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { ReportFact } from "#domain/report/report-fact.ts";
import type { ReportReviewInput } from "#domain/report/report-input.ts";
import { type ReportStatus, reportStatus } from "#domain/report/report-status.ts";
import {
  decideReview,
  type ReportReviewed,
  type ReviewRefusal,
} from "#domain/report/review-decision.ts";
import { loadReports } from "./load-reports.ts";

/** A report with the project it is of and all reports of that project. */
export type ReportInProject = {
  /** Null for one that has been taken back. */
  readonly report: ReportFact | null;
  readonly asOfOn: IsoDate;
  readonly reports: readonly ReportFact[];
  readonly project: { readonly id: string; readonly slug: string; readonly name: Bilingual };
};

/**
 * A report of any project; undefined where there is none.
 *
 * @param read the reports of the projects read so far, where several reports are looked for
 */
export function findReport(
  tx: Transaction,
  reportId: string,
  read = new Map<string, readonly ReportFact[]>(),
): ReportInProject | undefined {
  const found = tx
    .select({
      id: project.id,
      slug: project.slug,
      zh: project.nameZh,
      en: project.nameEn,
      asOfOn: progressReport.asOfOn,
    })
    .from(progressReport)
    .innerJoin(project, eq(project.id, progressReport.projectId))
    .where(eq(progressReport.id, reportId))
    .get();
  if (!found) return undefined;
  const { id, slug, zh, en, asOfOn } = found;
  const reports = read.get(id) ?? loadReports(tx, { id, slug });
  read.set(id, reports);
  const report = reports.find((each) => each.id === reportId) ?? null;
  return { report, asOfOn, reports, project: { id, slug, name: { zh, en } } };
}

/** What a leader's answer comes to; nothing is written yet. */
export type JudgedReport = Pick<ReportInProject, "project"> & {
  readonly reportId: string;
  readonly reviewed: ReportReviewed;
};

/** Where a report stands that is asked about: taken back is no status of its own elsewhere. */
export type AskedStatus = ReportStatus | "retracted";

export function statusAsked(
  { businessOn }: ChangeContext,
  { report, reports }: ReportInProject,
): AskedStatus {
  return report ? reportStatus(report, reports, businessOn) : "retracted";
}

/** Decides about one report, as it stands today. */
export function judgeReport(
  context: ChangeContext,
  found: ReportInProject,
  input: Pick<ReportReviewInput, "decision" | "comment">,
): Outcome<JudgedReport, ReviewRefusal | "report.notFound"> {
  const status = statusAsked(context, found);
  if (!found.report || status === "retracted") return refuse("report.notFound");
  const decided = decideReview({ status, input, businessDate: context.businessOn });
  if (!decided.ok) return decided;
  return accept({ reportId: found.report.id, project: found.project, reviewed: decided.value });
}

/** Writes an answer with its audit row. */
export function writeReview(
  { tx, actor, at, record }: ChangeContext,
  { reportId, project: of, reviewed }: JudgedReport,
): void {
  const { decision, comment, on } = reviewed;
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
  tx.update(project).set({ updatedAt: at }).where(eq(project.id, of.id)).run();
  record(`report.${decision}`, { type: "progressReport", id: reportId }, { projectId: of.id });
}
