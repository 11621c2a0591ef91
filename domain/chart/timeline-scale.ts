import { scaleUtc } from "d3-scale";
import { addDays, type IsoDate, utcMidnightOf } from "#domain/calendar/calendar-day.ts";
import { endOfQuarter, periodStarts, startOfQuarter } from "#domain/calendar/calendar-period.ts";

import { nearSpan } from "./near-span.ts";
import { thinTicks } from "./thin-ticks.ts";
import type { TimelineTick, TimelineZoom } from "./timeline-tick.ts";

/** Days to percent of the width: 0 is the left edge of `from`, 100 the right edge of `to`. */
export interface TimelineScale {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** left edge of a day; below 0 or above 100 outside the window */
  x(on: IsoDate): number;
  /** right edge of a day, the left edge of the next */
  xEnd(on: IsoDate): number;
  /** left to right, as many as have room; a major before a minor on the same day */
  readonly ticks: readonly TimelineTick[];
}

type Columns = readonly TimelineTick["kind"][];

/** Header rows of each zoom, coarse to fine. */
const columnsOf: Record<TimelineZoom, Columns> = {
  year: ["year"],
  quarter: ["year", "quarter"],
  month: ["year", "month"],
  week: ["month", "week"],
};

/**
 * The horizontal scale of a timeline, on UTC days only, so that every day is equally wide in
 * every time zone.
 *
 * @throws RangeError when the window ends before it begins
 * @example
 * timelineScale({ from: "2015-01-01", to: "2015-12-31", zoom: "quarter" }).x("2015-04-01") //=> 24.658
 */
export function timelineScale(window: {
  from: IsoDate;
  to: IsoDate;
  zoom: TimelineZoom;
}): TimelineScale {
  const { from, to, zoom } = window;
  if (to < from) throw new RangeError(`timeline ends before it begins: ${from} to ${to}`);
  const percent = scaleUtc([midnight(from), midnight(addDays(to, 1))], [0, 100]);
  const x = (on: IsoDate) => roundPercent(percent(midnight(on)));
  const ticks = columnsOf[zoom].flatMap((kind, row): TimelineTick[] =>
    thinTicks(
      periodStarts(kind, window).map((start) => {
        const on = start < from ? from : start;
        return { x: x(on), on, level: row === 0 ? "major" : "minor", kind };
      }),
    ),
  );
  return { from, to, x, xEnd: (on) => x(addDays(on, 1)), ticks: ticks.sort((a, b) => a.x - b.x) };
}

/** Percent to 3 decimals: a hundredth of a pixel on a wide screen. */
export function roundPercent(percent: number): number {
  return Math.round(percent * 1000) / 1000 + 0;
}

function midnight(on: IsoDate): Date {
  return new Date(utcMidnightOf(on));
}

/**
 * The window that shows the given days and the day looked at, padded to whole quarters. A day far
 * from all the others makes it no wider: see `nearSpan`.
 *
 * @example
 * timelineWindow(["2015-06-30", null], "2015-04-15") //=> { from: "2015-04-01", to: "2015-06-30" }
 */
export function timelineWindow(
  days: readonly (IsoDate | null)[],
  asOf: IsoDate,
): { from: IsoDate; to: IsoDate } {
  const { from, to } = nearSpan(
    days.filter((on) => on !== null),
    asOf,
  );
  return { from: startOfQuarter(from), to: endOfQuarter(to) };
}
