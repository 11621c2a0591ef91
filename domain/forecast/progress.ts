import { daysBetween, type IsoDate } from "#domain/calendar/calendar-day.ts";

/** One line of a baseline, both days included. */
export interface BaselineItem {
  readonly weight: number;
  readonly startOn: IsoDate;
  readonly finishOn: IsoDate;
}

const gapPoints = 10;

/** From what is known to be done to what may be done at the most; one figure where both are the same. */
export interface PercentRange {
  readonly from: number;
  readonly to: number;
}

/** Anything from nothing to everything: nothing is known. */
export function isUnknownPercent({ from, to }: PercentRange): boolean {
  return from === 0 && to === 100;
}

/** What one of several adds to the percent of the whole; null where nobody gave a percent. */
export interface WeightedPart {
  readonly weight: number;
  readonly percent: number | null;
}

export interface WeightedProgress {
  /** null without weights */
  readonly percent: PercentRange | null;
  /** the weights did not sum to 100 */
  readonly normalised: boolean;
  /** parts with a weight that nobody gave a percent for */
  readonly unknown: number;
}

/**
 * Milestone-weighted percent (形象进度): Σ weight·percent ÷ Σ weight, 2 decimals. A part nobody gave a
 * percent for is unknown, not 0: the figure is then a range from nothing of it done to all of it.
 *
 * @example
 * weightedProgress([{ weight: 30, percent: 100 }, { weight: 20, percent: null }])
 * //=> { percent: { from: 60, to: 100 }, normalised: true, unknown: 1 }
 */
export function weightedProgress(parts: readonly WeightedPart[]): WeightedProgress {
  const total = parts.reduce((sum, part) => sum + part.weight, 0);
  if (total <= 0) return { percent: null, normalised: false, unknown: 0 };
  const sumWith = (unknown: number) =>
    parts.reduce((sum, { weight, percent }) => sum + weight * (percent ?? unknown), 0) / total;
  return {
    percent: { from: roundShare(sumWith(0)), to: roundShare(sumWith(100)) },
    normalised: roundPoints(total) !== 100,
    unknown: parts.filter(({ weight, percent }) => weight > 0 && percent === null).length,
  };
}

/**
 * Planned value of a baseline on a day, 0 to 100, unrounded: Σ weight × linear completion between
 * planned start and finish ÷ Σ weight. A line is (on − start + 1) ÷ (finish − start + 1) complete
 * at the end of day `on`. Null for a baseline without weight.
 */
export function plannedValue(items: readonly BaselineItem[], on: IsoDate): number | null {
  return plannedValues(items, on, [0])[0] ?? null;
}

/**
 * {@link plannedValue} on each of the days so many after one day; empty for a baseline without
 * weight. Its days are counted once for the whole row: a plan of four years has 1,500 of them.
 *
 * @example
 * plannedValues([{ weight: 1, startOn: "2015-04-01", finishOn: "2015-04-04" }], "2015-04-01", [0, 2])
 * //=> [25, 75]
 */
export function plannedValues(
  items: readonly BaselineItem[],
  from: IsoDate,
  daysAfter: readonly number[],
): number[] {
  const total = items.reduce((sum, item) => sum + item.weight, 0);
  if (total <= 0) return [];
  const lines = items.map((item) => ({
    weight: item.weight,
    start: daysBetween(from, item.startOn),
    length: daysBetween(item.startOn, item.finishOn) + 1,
  }));
  return daysAfter.map((day) => {
    const planned = lines.reduce((sum, line) => sum + line.weight * completion(line, day), 0);
    return (100 * planned) / total;
  });
}

function completion(line: { start: number; length: number }, day: number): number {
  return Math.min(1, Math.max(0, (day - line.start + 1) / line.length));
}

/**
 * Time-phased plan (序时进度): the baseline's S-curve on a day, 2 decimals. Null without one.
 *
 * @example
 * plannedPercent([{ weight: 1, startOn: "2015-04-01", finishOn: "2015-04-10" }], "2015-04-05") //=> 50
 */
export function plannedPercent(items: readonly BaselineItem[], on: IsoDate): number | null {
  const planned = plannedValue(items, on);
  return planned === null ? null : roundShare(planned);
}

/**
 * By how many points the reported percent lies outside what the milestones can make (口径校验); null
 * under 10, and without both. A range is measured from its nearer end, so that what nobody said
 * raises no flag by itself.
 *
 * @example
 * reportingGap(50, { from: 16.2, to: 36.2 }) //=> 13.8
 */
export function reportingGap(
  reported: number | null,
  weighted: PercentRange | null,
): number | null {
  if (reported === null || weighted === null) return null;
  const points = roundPoints(Math.max(weighted.from - reported, reported - weighted.to));
  return points >= gapPoints ? points : null;
}

/** What adding hundreds of weights leaves behind. */
const sumNoise = 1e-9;

/**
 * A share of all of it in percent, 2 decimals: while something is missing it never reads 100.
 *
 * @example
 * roundShare(99.9999) //=> 99.99
 */
export function roundShare(percent: number): number {
  const rounded = roundPoints(percent);
  return rounded === 100 && percent < 100 - sumNoise ? 99.99 : rounded;
}

/**
 * Percentage points to 2 decimals, half up, so that a threshold of 10.00 is met by what is shown
 * as 10.00.
 *
 * @example
 * roundPoints(9.999999999) //=> 10
 */
export function roundPoints(points: number): number {
  const cents = Math.abs(points) * 100;
  const rounded = Math.round(cents + cents * Number.EPSILON) / 100;
  return points < 0 && rounded > 0 ? -rounded : rounded;
}
