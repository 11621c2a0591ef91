import { compareDays, type IsoDate } from "#domain/calendar/calendar-day.ts";
import {
  describeActivities,
  earlyFinishOn,
  type TimedNetwork,
  timeNetwork,
} from "./critical-path.ts";
import type { ActivityState, SchedulePlan } from "./schedule-network.ts";
import { drivingChain } from "./schedule-passes.ts";

/** One rung of the latest-start ladder. Figures are in the unit of the plan. */
export interface LadderStep {
  readonly id: string;
  readonly state: ActivityState;
  /** 最迟开始; null once started */
  readonly latestStartOn: IsoDate | null;
  /** 最迟完成; null once done */
  readonly latestFinishOn: IsoDate | null;
  /**
   * 还可拖: from the status date to the latest start, 0 on it, below 0 past it; null once started.
   * Of work whose predecessors still run it is more than the float they leave it.
   */
  readonly daysToLatestStart: number | null;
  readonly totalFloat: number | null;
  readonly isPastLatestStart: boolean;
}

/** How a deadline that cannot be met may be met after all. */
export type WayOut =
  /** the path must lose this many days in total, by shorter work or by overlapping it */
  | { readonly code: "shortenPath"; readonly days: number; readonly activityIds: readonly string[] }
  | { readonly code: "moveDeadline"; readonly days: number; readonly toOn: IsoDate };

/** A deadline the early dates miss, and why. */
export interface DeadlineConflict {
  /** the activity whose deadline it is; null for the deadline of the whole */
  readonly deadlineOf: string | null;
  readonly deadlineOn: IsoDate;
  readonly earlyFinishOn: IsoDate;
  /** too late by */
  readonly days: number;
  /** the unfinished chain that drives the finish, first to last */
  readonly path: readonly string[];
  /** its last day lies before the status date, so that no shorter work meets it any more */
  readonly isOver: boolean;
  readonly waysOut: readonly WayOut[];
}

export interface BackwardSchedule {
  /** unfinished work by latest start, work in progress by latest finish among it; done work last */
  readonly steps: readonly LadderStep[];
  /** the one missed by most first */
  readonly conflicts: readonly DeadlineConflict[];
}

/**
 * Backward scheduling (倒排工期): from the deadlines the day each activity must start at the latest,
 * and for every deadline that is missed the ways out. A deadline that is over already holds nothing
 * and can only be moved.
 *
 * A conflict names the chain that drives the missed finish. Taking its days out of that chain is
 * needed; where another chain is nearly as long it shows as the next conflict.
 *
 * @throws RangeError as `computeCriticalPath`
 * @example
 * scheduleBackward({ activities: [{ id: "move", duration: 20 }], links: [], startOn: "2015-03-01",
 *   finishNoLaterThanOn: "2015-08-31", statusOn: "2015-07-26", arithmetic: calendarDays }).steps
 * //=> [{ id: "move", latestStartOn: "2015-08-12", daysToLatestStart: 17, … }]
 */
export function scheduleBackward(
  plan: SchedulePlan & { readonly statusOn: IsoDate },
): BackwardSchedule {
  const timed = timeNetwork(plan);
  const steps = describeActivities(timed).map(
    ({ id, state, lateStartOn, lateFinishOn, totalFloat }): LadderStep => ({
      id,
      state,
      latestStartOn: lateStartOn,
      latestFinishOn: lateFinishOn,
      daysToLatestStart:
        lateStartOn === null ? null : plan.arithmetic.between(plan.statusOn, lateStartOn),
      totalFloat,
      isPastLatestStart: lateStartOn !== null && lateStartOn < plan.statusOn,
    }),
  );
  return {
    steps: steps.sort((a, b) => compareDays(rungOf(a), rungOf(b))),
    conflicts: listConflicts(timed, plan).sort((a, b) => b.days - a.days),
  };
}

const afterAllDays = "9999-12-31";

function rungOf({ latestStartOn, latestFinishOn }: LadderStep): IsoDate {
  return latestStartOn ?? latestFinishOn ?? afterAllDays;
}

function listConflicts(
  timed: TimedNetwork,
  plan: SchedulePlan & { readonly statusOn: IsoDate },
): DeadlineConflict[] {
  const { statusOn } = plan;
  const ofActivities = timed.network.nodes.flatMap(({ activity }, end) =>
    conflict(timed, { end, of: activity.id, on: activity.finishNoLaterThanOn, statusOn }),
  );
  const end = lastToFinish(timed);
  const ofWhole = conflict(timed, { end, of: null, on: plan.finishNoLaterThanOn, statusOn });
  return [...ofWhole, ...ofActivities];
}

/** Of the unfinished: what is done late is past helping. */
function lastToFinish({ network, early }: TimedNetwork): number {
  let last = -1;
  for (const position of network.order) {
    const isLater = (early.end[position] ?? 0) >= (early.end[last] ?? Number.NEGATIVE_INFINITY);
    if (network.nodes[position]?.state !== "done" && isLater) last = position;
  }
  return last;
}

function conflict(
  timed: TimedNetwork,
  given: { end: number; of: string | null; on?: IsoDate | null; statusOn: IsoDate },
): DeadlineConflict[] {
  const { network, early } = timed;
  const { end, on, statusOn } = given;
  const node = network.nodes[end];
  if (!node || node.state === "done" || !on) return [];
  const days = (early.end[end] ?? 0) - network.line.endOf(on);
  if (days <= 0) return [];
  const path = drivingChain(network, early, end).flatMap(
    (position) => network.nodes[position]?.activity.id ?? [],
  );
  const finishOn = earlyFinishOn(timed, end);
  const isOver = on < statusOn;
  const shorter: WayOut = { code: "shortenPath", days, activityIds: path };
  const later: WayOut = { code: "moveDeadline", days, toOn: finishOn };
  return [
    {
      deadlineOf: given.of,
      deadlineOn: on,
      earlyFinishOn: finishOn,
      days,
      path,
      isOver,
      waysOut: isOver ? [later] : [shorter, later],
    },
  ];
}
