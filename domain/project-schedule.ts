import type { IsoDate } from "./calendar-day.ts";
import { calendarDays, type DayArithmetic, durationOf, workdays } from "./day-arithmetic.ts";
import type { BaselineLine } from "./project-facts.ts";
import type { MilestoneView, ProjectView } from "./project-view.ts";
import type { Activity, SchedulePlan } from "./schedule-network.ts";
import { lastDeadlineDay } from "./view-milestone.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

/** What the schedule of a project is made from. */
export type ScheduledProject = Pick<ProjectView, "baseline" | "milestones" | "asOf">;

/** A plan with the day it is looked at from. */
export type ProjectSchedule = SchedulePlan & {
  readonly statusOn: IsoDate;
  /** true where no milestone has a deadline, so that the plan's own last day stands for it */
  readonly isByBaseline: boolean;
};

/**
 * The baseline in force as a network to schedule from a day on: its durations and links, the
 * deadlines in force, and what has happened so far. Null without a baseline, or with nothing left
 * to do.
 *
 * - Where no milestone has a deadline, the last day of the baseline is what everything has to meet.
 * - What nothing comes before starts when the plan says, or today when that has passed.
 * - Work in progress has the share of its duration left that its percent leaves; where nobody gave
 *   one, what the days passed leave. Where only a source says it has begun, without a day, it began
 *   when the plan says.
 * - Work done without a day is left out with its links: it holds nothing back any more.
 */
export function projectSchedule(
  { baseline, milestones, asOf }: ScheduledProject,
  calendar: WorkingCalendar,
): ProjectSchedule | null {
  if (baseline === null) return null;
  const arithmetic = baseline.durationUnit === "workday" ? workdays(calendar) : calendarDays;
  const scheduled = new Map(milestones.filter(isScheduled).map((each) => [each.fact.id, each]));
  const links = baseline.links.filter(
    ({ predecessorId, successorId }) => scheduled.has(predecessorId) && scheduled.has(successorId),
  );
  const preceded = new Set(links.map(({ successorId }) => successorId));
  const activities = baseline.items.flatMap((item) => {
    const milestone = scheduled.get(item.milestoneId);
    const isPreceded = preceded.has(item.milestoneId);
    return milestone ? [activityOf(item, milestone, { arithmetic, asOf, isPreceded })] : [];
  });
  if (activities.every(({ actualFinishOn }) => actualFinishOn)) return null;
  const isByBaseline = lastDeadlineDay(milestones) === null;
  return {
    activities,
    links,
    startOn: baseline.startOn,
    finishNoLaterThanOn: isByBaseline ? baseline.finishOn : null,
    statusOn: asOf,
    arithmetic,
    isByBaseline,
  };
}

function isScheduled({ state }: MilestoneView): boolean {
  return state.status !== "done" || state.metOn !== null;
}

function activityOf(
  { milestoneId, startOn, finishOn }: BaselineLine,
  { state, deadline }: MilestoneView,
  on: { arithmetic: DayArithmetic; asOf: IsoDate; isPreceded: boolean },
): Activity {
  const duration = durationOf(on.arithmetic, startOn, finishOn);
  const isBegun = state.status !== "planned";
  const begunOn = startOn < on.asOf ? startOn : on.asOf;
  return {
    id: milestoneId,
    duration,
    startNoEarlierThanOn: on.isPreceded ? null : startOn,
    finishNoLaterThanOn: deadline.current?.to ?? null,
    actualStartOn: state.startedOn ?? (isBegun && state.metOn === null ? begunOn : null),
    actualFinishOn: state.metOn,
    remainingDuration:
      state.percent === null ? null : Math.ceil(duration * (1 - state.percent / 100)),
  };
}
