import { z } from "zod";
import { idField, requestKey } from "#domain/form/form-field.ts";
import { linkedMetrics } from "./linked-metric.ts";

/** By which count of the ledger a milestone is measured; `none` gives it back to its owner. */
export const linkedMetricInput = z.strictObject({
  requestKey,
  projectId: idField,
  milestoneId: idField,
  metric: z
    .enum(["none", ...linkedMetrics])
    .transform((metric) => (metric === "none" ? null : metric)),
});
export type LinkedMetricInput = z.output<typeof linkedMetricInput>;
