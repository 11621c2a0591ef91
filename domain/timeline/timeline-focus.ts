import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { addMonths } from "#domain/calendar/calendar-period.ts";
import { timelineWindow } from "#domain/chart/timeline-scale.ts";
import { type TimelineProject, timelineDays } from "./timeline-layout.ts";

/** How far the view reaches around the day looked at, whatever lies there. */
const monthsBehind = 12;
const monthsAhead = 6;

/**
 * The window of a chart that is read for what comes next: every deadline, a year back and half a
 * year ahead of the day looked at, in whole quarters. A plan may reach beyond it and is then drawn
 * as cut; where nothing lies out there the window is no wider than its projects.
 *
 * @example
 * focusWindow([{ ...project, plannedStartOn: "2010-01-01" }], "2015-04-15").from //=> "2014-04-01"
 */
export function focusWindow(
  projects: readonly TimelineProject[],
  asOf: IsoDate,
): { from: IsoDate; to: IsoDate } {
  const whole = timelineWindow(projects.flatMap(timelineDays), asOf);
  const deadlines = projects
    .flatMap(({ milestones }) => milestones)
    .flatMap(({ deadline }) => (deadline ? [deadline.from, deadline.to] : []));
  const near = timelineWindow(
    [...deadlines, addMonths(asOf, -monthsBehind), addMonths(asOf, monthsAhead)],
    asOf,
  );
  return {
    from: near.from > whole.from ? near.from : whole.from,
    to: near.to < whole.to ? near.to : whole.to,
  };
}
