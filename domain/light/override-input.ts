import { z } from "zod";
import {
  idField,
  optionalId,
  optionalProjectDay,
  requestKey,
  requiredLines,
} from "#domain/form/form-field.ts";
import { impersonal } from "#domain/free-text/impersonal-text.ts";
import { overrideColours } from "./light-override.ts";

/** A leader's word on a light; `computed` gives it back to the computation. */
export const overrideInput = z.strictObject({
  requestKey,
  projectId: idField,
  /** The override the form was drawn from: whoever speaks second reads the first word. */
  expectedId: optionalId,
  colour: z
    .enum([...overrideColours, "computed"])
    .transform((colour) => (colour === "computed" ? null : colour)),
  reason: impersonal(requiredLines(300)),
  expiresOn: optionalProjectDay,
});
export type OverrideInput = z.output<typeof overrideInput>;
