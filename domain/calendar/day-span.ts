import { daysBetween, type IsoDate, isIsoDate } from "./calendar-day.ts";

/** A stretch of days, both ends included. */
export interface DaySpan {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * The days that anything of an office can speak of. People born in 1928 live in these houses, and
 * nothing that is planned or promised lies beyond the century: what does is a slip of the keys.
 */
export const calendarSpan: DaySpan = { from: "1900-01-01", to: "2099-12-31" };

/**
 * The days of a project and of everything done in it: plans, deadlines, reports, stages, payments.
 * The first rules on moving households (城市房屋拆迁管理条例) are of 1991, so that whoever still waits
 * moved out after 1990.
 */
export const projectSpan: DaySpan = { from: "1990-01-01", to: calendarSpan.to };

/** A day this many days or more from today is seldom meant: the year is wrong. */
export const yearDays = 365;

/** What lies as many years ahead, or back, is asked about wherever plans and promises are made. */
export const farYears = 10;

/**
 * Whole years between two days, of 365 days each: how far off a day is, in words.
 *
 * @example
 * yearsBetween("2015-04-15", "2105-12-31") //=> 90
 */
export function yearsBetween(from: IsoDate, to: IsoDate): number {
  return Math.floor(daysBetween(from, to) / yearDays);
}

/**
 * @example
 * isWithin(projectSpan, "1015-04-01") //=> false
 */
export function isWithin({ from, to }: DaySpan, on: IsoDate): boolean {
  return from <= on && on <= to;
}

/**
 * The day itself, or the end of the span that is nearer to it: for what is drawn or counted day by
 * day over days that were kept before there was a span.
 *
 * @example
 * nearestWithin(calendarSpan, "9999-12-31") //=> "2099-12-31"
 */
export function nearestWithin({ from, to }: DaySpan, on: IsoDate): IsoDate {
  if (on < from) return from;
  return on > to ? to : on;
}

/**
 * True for a day that exists and that an office can speak of: what every form, file, address and
 * command takes for a day.
 *
 * @example
 * isPlausibleDay("9999-12-31") //=> false
 */
export function isPlausibleDay(text: unknown): text is IsoDate {
  return isIsoDate(text) && isWithin(calendarSpan, text);
}
