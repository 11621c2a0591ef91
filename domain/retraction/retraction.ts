import { z } from "zod";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { idField, requestKey } from "#domain/form/form-field.ts";

/** 撤回: what somebody may take back that they have just recorded. */
export const actSubjects = [
  "report",
  "milestoneEvent",
  "review",
  "planProposal",
  "planReview",
] as const;
export type ActSubject = (typeof actSubjects)[number];

/** The rows that may count no more: with an approved plan its baseline and the milestones it added. */
export const retractionSubjects = [...actSubjects, "baseline", "milestone"] as const;
export type RetractionSubject = (typeof retractionSubjects)[number];

/** Taking back one thing of a project; a review is named by what it was of. */
export const retractionInput = z.strictObject({
  requestKey,
  projectId: idField,
  subject: z.enum(actSubjects),
  subjectId: idField,
});
export type RetractionInput = z.output<typeof retractionInput>;

export const retractionRefusals = ["retraction.tooLate", "retraction.builtOn"] as const;
export type RetractionRefusal = (typeof retractionRefusals)[number];

const minuteMs = 60_000;
export const retractionMinutes = 10;

/**
 * Whether something may be taken back: for ten minutes, and while nothing rests on it (a review, a
 * correction, a later event of the milestone; of a plan see `listOwnPlanActs`).
 *
 * @example
 * decideRetraction({ madeAt: 0, at: 600_001, isBuiltOn: false })
 * //=> { ok: false, refusal: "retraction.tooLate" }
 */
export function decideRetraction(made: {
  readonly madeAt: number;
  readonly at: number;
  readonly isBuiltOn: boolean;
}): Outcome<null, RetractionRefusal> {
  if (made.isBuiltOn) return refuse("retraction.builtOn");
  return minutesToRetract(made) > 0 ? accept(null) : refuse("retraction.tooLate");
}

/**
 * Minutes in which something may still be taken back, the last one begun counted as a whole; 0 once
 * they are over, and where the clock was put back behind it.
 *
 * @example
 * minutesToRetract({ madeAt: 0, at: 90_000 }) //=> 9
 */
export function minutesToRetract({ madeAt, at }: { madeAt: number; at: number }): number {
  if (at < madeAt) return 0;
  return Math.max(0, Math.ceil(retractionMinutes - (at - madeAt) / minuteMs));
}
