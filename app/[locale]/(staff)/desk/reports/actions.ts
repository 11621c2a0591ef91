"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { approveReports } from "#db/report/approve-reports.ts";
import { reviewReport } from "#db/report/review-report.ts";
import { answeredPlace } from "#domain/form/answered-place.ts";
import { reportSelectionInput } from "#domain/report/report-approval.ts";
import { reportReviewInput } from "#domain/report/report-input.ts";
import { afterAnswer, reportQueue, withPlace } from "../_frame/queue-place.ts";

const placeOf = (locale: string) => `/${locale}/desk/reports`;

export const reviewReportAction = defineAction({
  permission: "report.review",
  input: reportReviewInput.extend(answeredPlace),
  run: (db, caller, { view, nextId, ...input }) =>
    withPlace(reviewReport(db, caller, input), { view, nextId }),
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ decision, view, nextId }, locale) =>
    afterAnswer(placeOf(locale), { query: reportQueue, view, nextId }, `review.${decision}`),
});

/** Where some were left, the form stays and names them. */
export const approveReportsAction = defineAction({
  permission: "report.review",
  input: reportSelectionInput,
  run: (db, caller, { view, ...input }) =>
    withPlace(approveReports(db, caller, input), { view, nextId: null }),
  invalidates: ({ slugs }) => ["", ...slugs.map((slug) => `/projects/${slug}`)],
  leadsTo: ({ approved, left, view, nextId }, locale) =>
    left.length > 0
      ? undefined
      : afterAnswer(
          placeOf(locale),
          { query: reportQueue, view, nextId },
          `review.several.${approved}`,
        ),
  answers: ({ approved, left }) => ({ approved, left }),
});
