import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { type DayArithmetic, plannedDuration } from "#domain/calendar/day-arithmetic.ts";
import type { DurationUnit } from "#domain/calendar/duration-unit.ts";
import { computeCriticalPath, type ScheduledActivity } from "#domain/schedule/critical-path.ts";
import type { PlanProposed, PlanWarning } from "./plan-decision.ts";

/** A row of a plan as the critical path method sees it. */
export type TrialRow = Pick<
  ScheduledActivity,
  "earlyStartOn" | "earlyFinishOn" | "lateStartOn" | "totalFloat" | "freeFloat" | "isCritical"
> & {
  readonly row: number;
  readonly name: PlanProposed["milestones"][number]["name"];
  /** "" for none */
  readonly groupName: string;
  readonly startOn: IsoDate;
  readonly finishOn: IsoDate;
  readonly duration: number;
};

/** 试算: what a plan would mean, before anybody is asked to approve it. */
export type PlanTrial = {
  readonly unit: DurationUnit;
  readonly rows: readonly TrialRow[];
  /** the rows of the chain that decides the finish, first to last */
  readonly criticalPath: readonly number[];
  readonly finishOn: IsoDate | null;
  readonly totalFloat: number | null;
  readonly weights: number;
  readonly warnings: readonly PlanWarning[];
};

/**
 * The critical path of a plan nobody has approved, from its first day, whatever has happened so
 * far; the deadlines in force are what it is held against, the last of them the whole: the rules of
 * `projectNetwork`.
 *
 * @param held.deadlines last days by milestone id; one that is over by `asOf` holds nothing
 */
export function tryPlan(
  plan: PlanProposed,
  held: { arithmetic: DayArithmetic; deadlines: ReadonlyMap<string, IsoDate>; asOf: IsoDate },
): PlanTrial {
  const { arithmetic, asOf } = held;
  const deadlines = new Map(Array.from(held.deadlines).filter(([, on]) => on >= asOf));
  const { milestones, links, warnings } = plan;
  const startOn = milestones.map((milestone) => milestone.startOn).sort()[0] ?? "";
  const durations = milestones.map((milestone) => plannedDuration(milestone, arithmetic));
  const { activities, criticalPath, finishOn, totalFloat } = computeCriticalPath({
    activities: milestones.map((milestone, index) => ({
      id: String(milestone.row),
      duration: durations[index] ?? 0,
      startNoEarlierThanOn: milestone.startOn,
      finishNoLaterThanOn: deadlines.get(milestone.milestoneId ?? "") ?? null,
    })),
    links: links.map(({ predecessorRow, successorRow, type, lag }) => ({
      predecessorId: String(predecessorRow),
      successorId: String(successorRow),
      type,
      lag,
    })),
    startOn,
    finishNoLaterThanOn: Array.from(deadlines.values()).sort().at(-1) ?? null,
    arithmetic,
  });
  const rows = milestones.flatMap(({ row, name, groupName, startOn, finishOn: to }, index) => {
    const activity = activities[index];
    if (!activity) return [];
    const { id, state, lateFinishOn, ...times } = activity;
    const own = { row, name, groupName, startOn, finishOn: to };
    return [{ ...own, duration: durations[index] ?? 0, ...times }];
  });
  return {
    unit: arithmetic.unit,
    rows,
    criticalPath: criticalPath.map(Number),
    finishOn,
    totalFloat,
    weights: milestones.reduce((sum, { weight }) => sum + weight, 0),
    warnings,
  };
}
