import { z } from "zod";
import { requiredText } from "../form-field.ts";
import { personalNumbers } from "./personal-number.ts";

/** How long a revealed number stays on the screen. */
export const revealSeconds = 60;

/**
 * One number of one holder, and why it has to be seen. It has no request key: a number asked for
 * twice was seen twice.
 */
export const revealInput = z.strictObject({
  householdId: z.string().min(1).max(64),
  holderId: z.string().min(1).max(64),
  field: z.enum(personalNumbers),
  reason: requiredText(200),
});
export type RevealInput = z.output<typeof revealInput>;
