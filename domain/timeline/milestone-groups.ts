import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { type PercentRange, weightedProgress } from "#domain/forecast/progress.ts";
import { groupRows } from "#domain/plan/plan-group.ts";
import type { MilestoneView } from "#domain/portfolio/project-view.ts";
import { groupOf, weightedParts } from "#domain/portfolio/view-milestone.ts";

/** Milestones under one heading of the plan in force, and what comes of them together. */
export interface MilestoneGroup {
  /** "" for those under none */
  readonly name: string;
  readonly milestones: readonly MilestoneView[];
  /** the first day and the last that the plan has for any of them; null without any */
  readonly startOn: IsoDate | null;
  readonly finishOn: IsoDate | null;
  /** by their weights; what nobody said is unknown: see `weightedProgress` */
  readonly percent: PercentRange | null;
  readonly isDone: boolean;
}

/**
 * The milestones of a project under the headings of its plan, in order.
 *
 * @example
 * groupMilestones(view.milestones)[0] //=> { name: "1号楼", percent: { from: 40, to: 60 }, … }
 */
export function groupMilestones(milestones: readonly MilestoneView[]): MilestoneGroup[] {
  return groupRows(milestones, groupOf).map(({ name, rows }) => ({
    name,
    milestones: rows,
    startOn: rows.flatMap(({ plan }) => plan?.startOn ?? []).sort()[0] ?? null,
    finishOn:
      rows
        .flatMap(({ plan }) => plan?.finishOn ?? [])
        .sort()
        .at(-1) ?? null,
    percent: weightedProgress(weightedParts(rows)).percent,
    isDone: rows.every(({ state }) => state.status === "done"),
  }));
}
