import type { RowDensity } from "./row-density.ts";

/**
 * Pixels. A deadline's words need `label` above its lane; its flag reaches into them. The letters
 * of an edge stand `edge` below the top of the lane.
 */
export const projectMetrics = {
  roomy: { top: 10, plan: 12, gap: 2, actual: 5, label: 15, lane: 6, edge: -4, bottom: 8 },
  normal: { top: 7, plan: 10, gap: 2, actual: 4, label: 14, lane: 5, edge: -4, bottom: 4 },
  compact: { top: 6, plan: 8, gap: 1, actual: 3, label: 0, lane: 4, edge: 10, bottom: 7 },
} as const satisfies Record<RowDensity, object>;
export const milestoneMetrics = {
  top: 8,
  plan: 9,
  gap: 1,
  actual: 4,
  label: 3,
  lane: 5,
  edge: 7,
  bottom: 3,
};
export type RowMetrics = Readonly<Record<keyof typeof milestoneMetrics, number>>;

/** The first lane of deadlines: under the bars. */
export function deadlineY({ top, plan, gap, actual, label }: RowMetrics): number {
  return top + plan + gap + actual + gap + label;
}
