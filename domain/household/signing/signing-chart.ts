import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { addMonths, endOfMonth, startOfMonth } from "#domain/calendar/calendar-period.ts";
import { nearSpan } from "#domain/chart/near-span.ts";
import { roundPercent, timelineScale } from "#domain/chart/timeline-scale.ts";
import { clipSpan } from "#domain/chart/timeline-span.ts";
import type { TimelineTick } from "#domain/chart/timeline-tick.ts";
import { largest } from "#domain/core/largest.ts";
import type { DailyCount } from "#domain/household/counts/observed-days.ts";

/** What was signed on a day and until then. */
export interface SigningDay {
  readonly on: IsoDate;
  readonly signed: number;
  readonly total: number;
}

/** A bar of one day: percent of the width, and of the height of its own plot. */
export interface SigningBar extends SigningDay {
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** A place in the upper plot: percent of the width from the left, of the height from the top. */
export interface SigningPlace {
  readonly x: number;
  readonly y: number;
}

export interface SigningChartLayout {
  readonly ticks: readonly TimelineTick[];
  readonly bars: readonly SigningBar[];
  /** The most on one day: the top of the bars. */
  readonly most: number;
  /** Signed so far as steps, each day at its right edge; ends on the day looked at. */
  readonly steps: readonly SigningPlace[];
  /** Percent from the top. */
  readonly threshold: number;
  /** The right edges of the day looked at and of the last day of signing, or that of the drawing. */
  readonly today: number;
  readonly closing: number | null;
}

/**
 * The days of signing that had any, with the running total.
 *
 * @example
 * signingDays([{ on: "2015-03-10", count: 2 }, { on: "2015-03-12", count: 1 }]).at(-1)
 * //=> { on: "2015-03-12", signed: 1, total: 3 }
 */
export function signingDays(counts: readonly DailyCount[]): SigningDay[] {
  let total = 0;
  return counts
    .filter(({ count }) => count !== 0)
    .map(({ on, count }) => {
      total += count;
      return { on, signed: count, total };
    });
}

/**
 * The geometry of the signing: above, how many have signed, out of all; below, how many each day,
 * on a scale of their own.
 *
 * @param given.households all of them, above 0: the height of the upper plot
 * @param given.target households the threshold takes
 * @example
 * layoutSigning({ households: 10, target: 9, days, asOf, fromOn, toOn }).threshold //=> 10
 */
export function layoutSigning(given: {
  households: number;
  target: number;
  days: readonly SigningDay[];
  asOf: IsoDate;
  fromOn: IsoDate | null;
  toOn: IsoDate | null;
}): SigningChartLayout {
  const { households, target, days, asOf, fromOn, toOn } = given;
  const known = [fromOn, toOn, ...days.map(({ on }) => on)].filter((on) => on !== null);
  const near = nearSpan(known, asOf);
  const scale = monthScale(near.from, near.to);
  const clamp = (x: number) => Math.min(100, Math.max(0, x));
  const xEnd = (on: IsoDate) => clamp(scale.xEnd(on));
  const most = largest(
    days.map(({ signed }) => signed),
    0,
  );
  const fromTop = (count: number) => roundPercent(100 - (100 * count) / households);
  return {
    ticks: scale.ticks,
    bars: days.flatMap((day): SigningBar[] =>
      clipSpan(scale.x(day.on), scale.xEnd(day.on)).map(({ x, width }) => {
        return { ...day, x, width, height: roundPercent((100 * day.signed) / most) };
      }),
    ),
    most,
    steps: stepsOf(days, { begin: scale.x(scale.from), xEnd, fromTop, asOf }),
    threshold: fromTop(target),
    today: scale.xEnd(asOf),
    closing: toOn === null ? null : xEnd(toOn),
  };
}

/** So many months have room for their names on a phone; of more, the quarters are named. */
const mostMonths = 8;

/** Whole months around both days. */
function monthScale(first: IsoDate, last: IsoDate) {
  const from = startOfMonth(first);
  const to = endOfMonth(last);
  const zoom = addMonths(from, mostMonths) > to ? "month" : "quarter";
  return timelineScale({ from, to, zoom });
}

type Places = {
  /** The left edge of the drawing. */
  begin: number;
  xEnd: (on: IsoDate) => number;
  fromTop: (count: number) => number;
  asOf: IsoDate;
};

function stepsOf(days: readonly SigningDay[], { begin, xEnd, fromTop, asOf }: Places) {
  const steps: SigningPlace[] = [{ x: begin, y: fromTop(0) }];
  for (const { on, total } of days) {
    const x = xEnd(on);
    steps.push({ x, y: steps.at(-1)?.y ?? 0 }, { x, y: fromTop(total) });
  }
  return [...steps, { x: xEnd(asOf), y: steps.at(-1)?.y ?? 0 }];
}
