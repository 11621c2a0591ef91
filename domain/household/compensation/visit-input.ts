import { z } from "zod";
import {
  confirmsField,
  idField,
  optionalProjectDay,
  requestKey,
  requiredLines,
  versionField,
} from "#domain/form/form-field.ts";
import { nearDay } from "#domain/form/near-day.ts";
import { impersonal } from "#domain/free-text/impersonal-text.ts";

/** 走访 as typed, with the next one if there is to be one. */
export const visitInput = z.strictObject({
  requestKey,
  householdId: idField,
  /** Of the household: the day of the next visit is one of its attributes. */
  version: versionField,
  visitedOn: nearDay,
  /** who went, of the staff */
  visitorId: idField,
  note: impersonal(requiredLines(500)),
  nextVisitOn: optionalProjectDay,
  confirms: confirmsField,
});
export type VisitInput = z.output<typeof visitInput>;
