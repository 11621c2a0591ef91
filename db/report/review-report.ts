import { defineCommand } from "#db/command/define-command.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { reportReviewInput } from "#domain/report/report-input.ts";
import type { ReviewDecision } from "#domain/report/report-status.ts";
import type { ReviewRefusal } from "#domain/report/review-decision.ts";
import { findReport, judgeReport, writeReview } from "./judge-report.ts";

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
    const found = findReport(context.tx, input.reportId);
    if (!found) return refuse("report.notFound");
    const judged = judgeReport(context, found, input);
    if (!judged.ok) return judged;
    writeReview(context, judged.value);
    return accept({
      reportId: input.reportId,
      slug: found.project.slug,
      decision: input.decision,
    });
  },
);
