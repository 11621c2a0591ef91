"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { reviewReport } from "#db/report/review-report.ts";
import { reportReviewInput } from "#domain/report/report-input.ts";

export const reviewReportAction = defineAction({
  permission: "report.review",
  input: reportReviewInput,
  run: reviewReport,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ decision }, locale) => `/${locale}/desk/reports?done=review.${decision}`,
});
