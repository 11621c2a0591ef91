import { z } from "zod";
import { type IsoDate, isIsoDate } from "#domain/calendar/calendar-day.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { confirmsField, idField, optionalText, requestKey } from "#domain/form/form-field.ts";
import { impersonal } from "#domain/free-text/impersonal-text.ts";
import { type ReviewDecision, reviewDecisions } from "#domain/report/report-status.ts";
import type { ProposalStatus, ProposedLine } from "./plan-proposal.ts";

/** A leader's answer to a proposed plan. */
export const planReviewInput = z.strictObject({
  requestKey,
  proposalId: idField,
  decision: z.enum(reviewDecisions),
  comment: impersonal(optionalText(500)),
  confirms: confirmsField,
});
export type PlanReviewInput = z.output<typeof planReviewInput>;

export const planReviewRefusals = [
  "planReview.notWaiting",
  "planReview.commentRequired",
  "planReview.baselineChanged",
  "planReview.noDay",
] as const;
export type PlanReviewRefusal = (typeof planReviewRefusals)[number];

/** The event of a plan approved or returned. */
export interface PlanReviewed {
  readonly decision: ReviewDecision;
  readonly comment: string | null;
  readonly on: IsoDate;
}

/**
 * Whether a leader may answer a proposal: only while it waits; a returned one says what to change;
 * one made against a baseline that is no longer in force cannot be approved, because what it was
 * compared with is not what it would replace; nor can one with a day that is none.
 *
 * @example
 * decidePlanReview({ status: "superseded", … })
 * //=> { ok: false, refusal: "planReview.notWaiting", params: { status: "superseded" } }
 */
export function decidePlanReview(review: {
  status: ProposalStatus;
  basedOnId: string | null;
  inForceId: string | null;
  lines: readonly Pick<ProposedLine, "startOn" | "finishOn">[];
  input: Pick<PlanReviewInput, "decision" | "comment">;
  businessDate: IsoDate;
}): Outcome<PlanReviewed, PlanReviewRefusal> {
  const { status, basedOnId, inForceId, lines, input, businessDate } = review;
  const { decision, comment } = input;
  if (status !== "waiting") return refuse("planReview.notWaiting", { params: { status } });
  if (decision === "returned" && comment === null) {
    return refuse("planReview.commentRequired", { field: "comment" });
  }
  if (decision === "approved" && basedOnId !== inForceId) {
    return refuse("planReview.baselineChanged");
  }
  const areDays = lines.every(({ startOn, finishOn }) => isIsoDate(startOn) && isIsoDate(finishOn));
  if (decision === "approved" && !areDays) return refuse("planReview.noDay");
  return accept({ decision, comment, on: businessDate });
}
