import { z } from "zod";
import {
  confirmsField,
  idField,
  optionalProjectDay,
  optionalText,
  requestKey,
  requiredLines,
  seenField,
} from "#domain/form/form-field.ts";
import { impersonal } from "#domain/free-text/impersonal-text.ts";
import { commitments, deadlinePrecisions } from "./deadline.ts";

/** A deadline moved, or set for the first time, by naming any day in it and how exactly it is meant. */
export const deadlineMoveInput = z.strictObject({
  requestKey,
  milestoneId: idField,
  /** How many deadlines the milestone had when the form was drawn. */
  seenDeadlines: seenField,
  precision: z.enum(deadlinePrecisions),
  /** Any day in the interval; none where there is no last day. */
  on: optionalProjectDay,
  commitment: z
    .enum(["", ...commitments])
    .optional()
    .transform((commitment) => commitment || null),
  /** Left empty, the words are made from the interval. */
  labelZh: impersonal(optionalText(40), { isPublic: true }),
  labelEn: impersonal(optionalText(80), { isPublic: true }),
  reason: impersonal(requiredLines(300), { isPublic: true }),
  confirms: confirmsField,
});
export type DeadlineMoveInput = z.output<typeof deadlineMoveInput>;
