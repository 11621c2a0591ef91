import type { CountMeasure } from "./count-measure.ts";

/** The counts a milestone may be measured by, each a share of the households of the project. */
export const measuredMeasures = [
  "surveyed",
  "appraised",
  "signed",
  "resolved",
  "paid",
  "vacated",
  "demolished",
  "returned",
] as const satisfies readonly CountMeasure[];
export type MeasuredMeasure = (typeof measuredMeasures)[number];
