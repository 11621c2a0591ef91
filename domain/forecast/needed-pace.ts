import { daysBetween, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { roundPoints } from "./progress.ts";

/** What is left to do until a deadline, and how much of it falls on each month or day. */
export interface NeededPace {
  readonly points: number;
  readonly days: number;
  /** points a month of 30.44 days, or a day where less than a month is left; 1 decimal, above 0 */
  readonly rate: number;
  readonly per: "month" | "day";
}

const daysPerMonth = 365.25 / 12;
const leastRate = 0.1;

/**
 * The one thing that can be said of a project with a percent and a deadline but without a plan: the
 * pace it takes from here on. Null where nothing is left to do, or no day to do it in.
 *
 * @param given.deadlineTo the last day of the deadline
 * @example
 * neededPace({ percent: 60, asOf: "2015-04-15", deadlineTo: "2015-12-31" })
 * //=> { points: 40, days: 260, rate: 4.7, per: "month" }
 */
export function neededPace(given: {
  readonly percent: number | null;
  readonly asOf: IsoDate;
  readonly deadlineTo: IsoDate | null;
}): NeededPace | null {
  const { percent, asOf, deadlineTo } = given;
  if (percent === null || deadlineTo === null) return null;
  const points = roundPoints(100 - percent);
  const days = daysBetween(asOf, deadlineTo);
  if (points <= 0 || days <= 0) return null;
  const per = days < daysPerMonth ? "day" : "month";
  const rate = (points / days) * (per === "day" ? 1 : daysPerMonth);
  return { points, days, rate: Math.max(leastRate, Math.round(rate * 10) / 10), per };
}
