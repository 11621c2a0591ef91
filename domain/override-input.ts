import { z } from "zod";
import { optionalDay, requestKey, requiredText } from "./form-field.ts";
import { overrideColours } from "./light-override.ts";

/** A leader's word on a light; `computed` gives it back to the computation. */
export const overrideInput = z.strictObject({
  requestKey,
  projectId: z.string().min(1).max(64),
  /** The override the form was drawn from: whoever speaks second reads the first word. */
  seenId: z
    .string()
    .max(64)
    .transform((id) => id || null),
  colour: z
    .enum([...overrideColours, "computed"])
    .transform((colour) => (colour === "computed" ? null : colour)),
  reason: requiredText(300),
  expiresOn: optionalDay,
});
export type OverrideInput = z.output<typeof overrideInput>;
