import { computeCriticalPath } from "./critical-path.ts";
import { projectNetwork } from "./project-network.ts";
import type { ProjectSchedule, ProjectView } from "./project-view.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

/**
 * The critical path of a project's plan in force, as of the day of its view; null without a
 * baseline. Deadlines whose last day is over hold it no longer: they are told by the days they are
 * overdue.
 *
 * @example
 * scheduleProject(view, calendar)?.totalFloat //=> -4, in the unit of the baseline
 */
export function scheduleProject(
  view: Pick<ProjectView, "asOf" | "baseline" | "milestones">,
  calendar: WorkingCalendar,
): ProjectSchedule | null {
  const network = projectNetwork(view, { calendar, passedDeadlines: "drop" });
  if (network === null) return null;
  const { activities, ...schedule } = computeCriticalPath(network.plan);
  return {
    ...schedule,
    activities: new Map(activities.map((activity) => [activity.id, activity])),
    unit: network.plan.arithmetic.unit,
  };
}
