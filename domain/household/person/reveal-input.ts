import { z } from "zod";
import { idField, requiredText } from "#domain/form/form-field.ts";
import { impersonal } from "#domain/free-text/impersonal-text.ts";
import { personalNumbers } from "./personal-number.ts";

/** How long a revealed number stays on the screen. */
export const revealSeconds = 60;

/**
 * One number of one holder, and why it has to be seen. It has no request key: a number asked for
 * twice was seen twice.
 */
export const revealInput = z.strictObject({
  householdId: idField,
  holderId: idField,
  field: z.enum(personalNumbers),
  reason: impersonal(requiredText(200)),
});
export type RevealInput = z.output<typeof revealInput>;
