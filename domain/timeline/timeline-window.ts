import { addDays, daysBetween, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { addMonths, startOfMonth, startOfWeek } from "#domain/calendar/calendar-period.ts";
import { timelineWindow } from "#domain/chart/timeline-scale.ts";
import type { TimelineZoom } from "#domain/chart/timeline-tick.ts";
import { focusWindow } from "./timeline-focus.ts";
import { type TimelineProject, timelineDays } from "./timeline-layout.ts";

export interface TimelineWindow {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Months or days a window spans, and how far one step to the side goes: half of it. */
const spans = {
  year: { months: 60, step: 24 },
  quarter: { months: 24, step: 12 },
  month: { months: 12, step: 6 },
  week: { days: 91, step: 42 },
} as const;

/**
 * The days the timeline shows. Without a first day chosen: for years everything, for quarters
 * whatever matters for what comes next (`focusWindow`), for months a year and for weeks a quarter
 * around the day looked at. With one: the span of the zoom from there, from the first of its
 * month, or from its Monday.
 *
 * @example
 * chooseWindow({ zoom: "month", from: "2015-01-20" }, [], "2015-04-15")
 * //=> { from: "2015-01-01", to: "2015-12-31" }
 */
export function chooseWindow(
  chosen: { readonly zoom: TimelineZoom; readonly from: IsoDate | null },
  projects: readonly TimelineProject[],
  asOf: IsoDate,
): TimelineWindow {
  const { zoom, from } = chosen;
  if (from === null && zoom === "year") return timelineWindow(projects.flatMap(timelineDays), asOf);
  if (from === null && zoom === "quarter") return focusWindow(projects, asOf);
  if (zoom === "week") {
    const first = startOfWeek(from ?? addDays(asOf, -28));
    return { from: first, to: addDays(first, spans.week.days - 1) };
  }
  const first = startOfMonth(from ?? addMonths(asOf, -4));
  return { from: first, to: addDays(addMonths(first, spans[zoom].months), -1) };
}

/**
 * The first day of the window one step earlier or later.
 *
 * @example
 * stepWindow("month", "2015-01-01", 1) //=> "2015-07-01"
 */
export function stepWindow(zoom: TimelineZoom, from: IsoDate, direction: 1 | -1): IsoDate {
  const { step } = spans[zoom];
  return zoom === "week" ? addDays(from, direction * step) : addMonths(from, direction * step);
}

/**
 * The window shown, as far as a day lies in it; else one as long, from the first of a month, with the
 * day in its middle. A drawing that follows somebody through the days keeps its axis as long as it can.
 *
 * @example
 * slideWindow({ from: "2015-01-01", to: "2015-12-31" }, "2014-04-15")
 * //=> { from: "2013-11-01", to: "2014-10-31" }
 */
export function slideWindow(shown: TimelineWindow, on: IsoDate): TimelineWindow {
  const { from, to } = shown;
  if (from <= on && on <= to) return shown;
  const days = daysBetween(from, to);
  const middle = startOfMonth(addMonths(addDays(on, -Math.floor(days / 2)), 1));
  const first = middle > on || addDays(middle, days) < on ? on : middle;
  return { from: first, to: addDays(first, days) };
}
