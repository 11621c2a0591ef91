import { z } from "zod";
import { idField, requestKey } from "#domain/form/form-field.ts";
import { measuredMeasures } from "./milestone-measure.ts";

/** By which count of the ledger a milestone is measured; `none` gives it back to its owner. */
export const measureInput = z.strictObject({
  requestKey,
  projectId: idField,
  milestoneId: idField,
  measure: z
    .enum(["none", ...measuredMeasures])
    .transform((measure) => (measure === "none" ? null : measure)),
});
export type MeasureInput = z.output<typeof measureInput>;
