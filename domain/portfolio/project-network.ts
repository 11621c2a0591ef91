import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { type DayArithmetic, plannedDuration } from "#domain/calendar/day-arithmetic.ts";
import { planArithmetic } from "#domain/calendar/plan-calendar.ts";
import type { WorkingCalendar } from "#domain/calendar/working-calendar.ts";
import type { Dependency } from "#domain/schedule/dependency.ts";
import type { Activity, SchedulePlan } from "#domain/schedule/schedule-network.ts";
import type { MilestoneView, ProjectView } from "./project-view.ts";
import { lastDeadlineDay } from "./view-milestone.ts";

export type LeftOutReason = "noPlan" | "doneWithoutDay" | "remainderUnknown";

/** The plan in force as the scheduler takes it, as of the day of the view. */
export interface ProjectNetwork {
  readonly plan: SchedulePlan & { readonly statusOn: IsoDate };
  /** milestones that cannot be scheduled, with their links */
  readonly leftOut: readonly { readonly milestoneId: string; readonly reason: LeftOutReason }[];
}

/**
 * The network of a project on a day: its baseline's durations and links, what happened since, and
 * the deadlines in force, each until its last day. Null without a baseline.
 *
 * - Nothing not begun starts before its planned start, whatever it follows.
 * - What remains of one in progress is its duration by the percent not done; begun on an unknown
 *   day it is scheduled by that alone, and without a percent not at all.
 * - Done without a known day holds nothing back any more.
 * - The deadline of the whole is the last of its milestones'.
 *
 * @example
 * computeCriticalPath(projectNetwork(view, calendar).plan).totalFloat //=> -4
 */
export function projectNetwork(
  view: Pick<ProjectView, "asOf" | "baseline" | "milestones">,
  calendar: WorkingCalendar,
): ProjectNetwork | null {
  const { asOf, baseline, milestones } = view;
  if (baseline === null) return null;
  const arithmetic = planArithmetic(baseline, calendar);
  const kept = milestones.filter((milestone) => leftOutReason(milestone) === null);
  const links = linksBetween(kept, baseline.links);
  return {
    plan: {
      activities: kept.map((milestone) => activityOf(milestone, arithmetic)),
      links,
      startOn: baseline.startOn,
      finishNoLaterThanOn: lastDeadlineDay(milestones),
      statusOn: asOf,
      arithmetic,
    },
    leftOut: milestones.flatMap((milestone) => {
      const reason = leftOutReason(milestone);
      return reason === null ? [] : [{ milestoneId: milestone.fact.id, reason }];
    }),
  };
}

/** The very list where it is all of them: how a network hangs together is then known already. */
function linksBetween(
  kept: readonly MilestoneView[],
  links: readonly Dependency[],
): readonly Dependency[] {
  const ids = new Set(kept.map(({ fact }) => fact.id));
  const isBetween = ({ predecessorId, successorId }: Dependency) =>
    ids.has(predecessorId) && ids.has(successorId);
  return links.every(isBetween) ? links : links.filter(isBetween);
}

function leftOutReason({ plan, state }: MilestoneView): LeftOutReason | null {
  if (plan === null) return "noPlan";
  if (state.status === "done") return state.metOn === null ? "doneWithoutDay" : null;
  const isDateless = state.status !== "planned" && state.startedOn === null;
  return isDateless && state.percent === null ? "remainderUnknown" : null;
}

function activityOf(
  { fact, plan, state, deadline }: MilestoneView,
  arithmetic: DayArithmetic,
): Activity {
  const { status, startedOn, metOn, percent } = state;
  const planned = plan ? plannedDuration(plan, arithmetic) : 0;
  const remaining = percent === null ? null : Math.ceil((planned * (100 - percent)) / 100);
  const isDateless = status !== "planned" && startedOn === null && metOn === null;
  return {
    id: fact.id,
    duration: isDateless ? Math.max(Math.min(1, planned), remaining ?? planned) : planned,
    startNoEarlierThanOn: isDateless ? null : plan?.startOn,
    finishNoLaterThanOn: deadline.current?.to ?? null,
    actualStartOn: startedOn,
    actualFinishOn: metOn,
    remainingDuration: remaining,
  };
}
