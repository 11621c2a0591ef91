import { z } from "zod";
import { commitments, deadlinePrecisions } from "./deadline.ts";
import { optionalDay, optionalText, requestKey, requiredText } from "./form-field.ts";

/** A deadline moved, or set for the first time, by naming any day in it and how exactly it is meant. */
export const deadlineMoveInput = z.strictObject({
  requestKey,
  milestoneId: z.string().min(1).max(64),
  /** How many deadlines the milestone had when the form was drawn. */
  seenDeadlines: z.coerce.number().int().nonnegative(),
  precision: z.enum(deadlinePrecisions),
  /** Any day in the interval; none where there is no last day. */
  on: optionalDay,
  commitment: z
    .enum(["", ...commitments])
    .optional()
    .transform((commitment) => commitment || null),
  /** Left empty, the words are made from the interval. */
  labelZh: optionalText(40),
  labelEn: optionalText(80),
  reason: requiredText(300),
});
export type DeadlineMoveInput = z.output<typeof deadlineMoveInput>;
