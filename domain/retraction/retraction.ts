import { z } from "zod";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { idField, requestKey } from "#domain/form/form-field.ts";

/** 撤回: what somebody may take back that they have just recorded. */
export const retractionSubjects = ["report", "milestoneEvent", "review"] as const;
export type RetractionSubject = (typeof retractionSubjects)[number];

/** Taking back one thing of a project; a review is named by its report. */
export const retractionInput = z.strictObject({
  requestKey,
  projectId: idField,
  subject: z.enum(retractionSubjects),
  subjectId: idField,
});
export type RetractionInput = z.output<typeof retractionInput>;

export const retractionRefusals = ["retraction.tooLate", "retraction.builtOn"] as const;
export type RetractionRefusal = (typeof retractionRefusals)[number];

const minuteMs = 60_000;
export const retractionMinutes = 10;

/**
 * Whether something may be taken back: for ten minutes, and while nothing rests on it (a review, a
 * correction, a later event of the milestone).
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
