import "server-only";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import type { DurationUnit } from "#domain/calendar/duration-unit.ts";
import { unloadedYears } from "#domain/calendar/working-calendar.ts";
import { type ProjectNetwork, projectNetwork } from "#domain/portfolio/project-network.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import {
  type BackwardSchedule,
  type DeadlineConflict,
  scheduleBackward,
} from "#domain/schedule/backward-schedule.ts";

export type Backward = BackwardSchedule & {
  unit: DurationUnit;
  /** A deadline is still to come; without one the earliest finish stands for it. */
  hasDeadline: boolean;
  leftOut: ProjectNetwork["leftOut"];
  /** The years the days reach into whose holidays are not published yet. */
  unpublished: number[];
};

/** A project scheduled backwards on the day of its view; null without a baseline. */
export function readBackward(view: ProjectView): Backward | null {
  const network = projectNetwork(view, workingCalendar);
  if (network === null || view.baseline === null) return null;
  const { plan, leftOut } = network;
  const hasDeadline = (plan.finishNoLaterThanOn ?? "") >= plan.statusOn;
  const { steps, conflicts } = scheduleBackward(plan);
  const { unit } = plan.arithmetic;
  const awaitsNotices = unit === "workday" && view.baseline.holidays === "off";
  const days = steps.flatMap(({ latestFinishOn }) => latestFinishOn ?? []).sort();
  const lastOn = days.at(-1) ?? plan.statusOn;
  return {
    steps,
    conflicts: withoutTwins(conflicts),
    unit,
    hasDeadline,
    leftOut,
    unpublished: awaitsNotices ? unloadedYears(workingCalendar, plan.startOn, lastOn) : [],
  };
}

/** The deadline of the whole is that of the milestone that ends last: one late day is said once. */
function withoutTwins(conflicts: readonly DeadlineConflict[]): DeadlineConflict[] {
  return conflicts.filter(
    (whole) =>
      whole.deadlineOf !== null ||
      !conflicts.some(
        (own) => own.deadlineOf !== null && own.earlyFinishOn === whole.earlyFinishOn,
      ),
  );
}
