import { z } from "zod";

/** A calendar day in Shanghai, `YYYY-MM-DD`, years 0100 to 9999. Text order is time order. */
export type IsoDate = string;

const dayMs = 86_400_000;
const shanghaiOffsetMs = 8 * 3_600_000;
const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Midnight UTC of a day in milliseconds: the only bridge from a day to an instant, because UTC has
 * no daylight saving and therefore no day of 23 or 25 hours.
 *
 * @throws RangeError when the text is no calendar day
 * @example
 * utcMidnightOf("1970-01-02") //=> 86400000
 */
export function utcMidnightOf(on: IsoDate): number {
  const known = knownDays.get(on);
  if (known !== undefined) return known;
  const ms = parseDay(on);
  if (knownDays.size < knownDaysLimit) knownDays.set(on, ms);
  return ms;
}

/** A portfolio asks for the same few thousand days a million times; 20,000 are 54 years. */
const knownDays = new Map<IsoDate, number>();
const knownDaysLimit = 20_000;

function parseDay(on: IsoDate): number {
  const parts = shape.exec(on);
  const year = Number(parts?.[1]);
  const day = Number(parts?.[3]);
  const date = new Date(Date.UTC(year, Number(parts?.[2]) - 1, day));
  const isReal = date.getUTCDate() === day && date.getUTCFullYear() === year;
  if (!isReal) throw new RangeError(`no calendar day: ${on}`);
  return date.getTime();
}

/**
 * The UTC day an instant falls on: the way back from {@link utcMidnightOf}.
 *
 * @throws RangeError outside the years 0100 to 9999
 */
export function utcDayOf(ms: number): IsoDate {
  const text = new Date(ms).toISOString().slice(0, 10);
  if (!shape.test(text)) throw new RangeError(`outside the calendar: ${ms}`);
  return text;
}

/**
 * True for a day that exists.
 *
 * @example
 * isIsoDate("2015-02-30") //=> false
 */
export function isIsoDate(text: unknown): text is IsoDate {
  if (typeof text !== "string") return false;
  try {
    utcMidnightOf(text);
    return true;
  } catch {
    return false;
  }
}

/** Parses a day from a form, a spreadsheet cell or a URL; its error is a message key. */
export const calendarDay = z.string().refine(isIsoDate, { error: "calendarDay.invalid" });

/**
 * @example
 * addDays("2015-02-28", 1) //=> "2015-03-01"
 */
export function addDays(on: IsoDate, days: number): IsoDate {
  return utcDayOf(utcMidnightOf(on) + days * dayMs);
}

/**
 * The same day `months` later; where that month is too short, its last day.
 *
 * @example
 * addMonths("2015-01-31", 1) //=> "2015-02-28"
 */
export function addMonths(on: IsoDate, months: number): IsoDate {
  const date = new Date(utcMidnightOf(on));
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0);
  date.setUTCDate(Math.min(day, date.getUTCDate()));
  return utcDayOf(date.getTime());
}

/**
 * Signed whole days from one day to another; negative when `to` is earlier.
 *
 * @example
 * daysBetween("2015-02-27", "2015-03-01") //=> 2
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (utcMidnightOf(to) - utcMidnightOf(from)) / dayMs;
}

/**
 * The day it is in Shanghai at an instant: the business date when no demo date is set. China has
 * kept +08:00 without summer time since 1992.
 *
 * @example
 * businessDateAt(Date.UTC(2015, 3, 14, 16)) //=> "2015-04-15"
 */
export function businessDateAt(instantMs: number): IsoDate {
  return utcDayOf(instantMs + shanghaiOffsetMs);
}

/**
 * @example
 * startOfMonth("2015-04-15") //=> "2015-04-01"
 */
export function startOfMonth(on: IsoDate): IsoDate {
  return addDays(on, 1 - new Date(utcMidnightOf(on)).getUTCDate());
}

/**
 * @example
 * endOfMonth("2016-02-03") //=> "2016-02-29"
 */
export function endOfMonth(on: IsoDate): IsoDate {
  return addDays(addMonths(startOfMonth(on), 1), -1);
}

/**
 * Monday 1 to Sunday 7.
 *
 * @example
 * isoWeekday("2015-04-15") //=> 3
 */
export function isoWeekday(on: IsoDate): number {
  return new Date(utcMidnightOf(on)).getUTCDay() || 7;
}
