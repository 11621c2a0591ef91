import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { ReportStatus, ReviewDecision } from "./report-status.ts";

export const reviewRefusals = ["review.notSubmitted", "review.commentRequired"] as const;
export type ReviewRefusal = (typeof reviewRefusals)[number];

/** The event of a report approved or returned. */
export interface ReportReviewed {
  readonly decision: ReviewDecision;
  readonly comment: string | null;
  readonly on: IsoDate;
}

/**
 * Whether a leader may approve or return a report: only while it is submitted, and a returned one
 * says why.
 *
 * @example
 * decideReview({ status: "approved", input: { decision: "returned", comment: "…" }, businessDate: "2015-04-15" })
 * //=> { ok: false, refusal: "review.notSubmitted", params: { status: "approved" } }
 */
export function decideReview(review: {
  status: ReportStatus;
  input: { decision: ReviewDecision; comment?: string | null };
  businessDate: IsoDate;
}): Outcome<ReportReviewed, ReviewRefusal> {
  const { status, input, businessDate } = review;
  if (status !== "submitted") return refuse("review.notSubmitted", { params: { status } });
  const comment = input.comment?.trim() || null;
  if (input.decision === "returned" && comment === null) {
    return refuse("review.commentRequired", { field: "comment" });
  }
  return accept({ decision: input.decision, comment, on: businessDate });
}
