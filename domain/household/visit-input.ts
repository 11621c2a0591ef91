import { z } from "zod";
import { dayField, optionalDay, requestKey, requiredText, versionField } from "../form-field.ts";

/** 走访 as typed, with the next one if there is to be one. */
export const visitInput = z.strictObject({
  requestKey,
  householdId: z.string().min(1).max(64),
  /** Of the household: the day of the next visit is one of its attributes. */
  version: versionField,
  visitedOn: dayField,
  /** who went, of the staff */
  visitorId: z.string().min(1).max(64),
  note: requiredText(500),
  nextVisitOn: optionalDay,
});
export type VisitInput = z.output<typeof visitInput>;
