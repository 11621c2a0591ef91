import type { WorkingCalendar } from "#domain/calendar/working-calendar.ts";
import { describeActivities, describeWhole, timeNetwork } from "#domain/schedule/critical-path.ts";
import { projectNetwork } from "./project-network.ts";
import type { ProjectSchedule, ProjectView } from "./project-view.ts";

/**
 * The critical path of a project's plan in force, as of the day of its view; null without a
 * baseline. The dates of each activity are worked out when they are first asked for: a list of
 * 500 projects reads the float of the whole alone.
 *
 * @example
 * scheduleProject(view, calendar)?.totalFloat //=> -4, in the unit of the baseline
 */
export function scheduleProject(
  view: Pick<ProjectView, "asOf" | "baseline" | "milestones">,
  calendar: WorkingCalendar,
): ProjectSchedule | null {
  const network = projectNetwork(view, calendar);
  if (network === null) return null;
  const timed = timeNetwork(network.plan);
  let activities: ProjectSchedule["activities"] | undefined;
  return {
    ...describeWhole(timed),
    unit: network.plan.arithmetic.unit,
    get activities() {
      activities ??= new Map(describeActivities(timed).map((one) => [one.id, one]));
      return activities;
    },
  };
}
