import type { CountMetric } from "./count-metric.ts";

/** The counts a milestone may be measured by, each a share of the households of the project. */
export const linkedMetrics = [
  "surveyed",
  "appraised",
  "signed",
  "resolved",
  "paid",
  "vacated",
  "demolished",
  "returned",
] as const satisfies readonly CountMetric[];
export type LinkedMetric = (typeof linkedMetrics)[number];
