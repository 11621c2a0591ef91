import type { LinkedMetric } from "./linked-metric.ts";

/** The counts of households that the public may read of, each in bands; in the order of the steps. */
export const publicMetrics = [
  "surveyed",
  "signed",
  "paid",
  "vacated",
  "demolished",
  "returned",
] as const satisfies readonly LinkedMetric[];
export type PublicMetric = (typeof publicMetrics)[number];
