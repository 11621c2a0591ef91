import { utc } from "@date-fns/utc";
import { addMonths as addMonthsTo } from "date-fns/addMonths";
import { eachMonthOfInterval } from "date-fns/eachMonthOfInterval";
import { eachQuarterOfInterval } from "date-fns/eachQuarterOfInterval";
import { eachWeekOfInterval } from "date-fns/eachWeekOfInterval";
import { eachYearOfInterval } from "date-fns/eachYearOfInterval";
import { endOfMonth as monthEnd } from "date-fns/endOfMonth";
import { endOfQuarter as quarterEnd } from "date-fns/endOfQuarter";
import { endOfYear as yearEnd } from "date-fns/endOfYear";
import { startOfISOWeek } from "date-fns/startOfISOWeek";
import { startOfMonth as monthStart } from "date-fns/startOfMonth";
import { startOfQuarter as quarterStart } from "date-fns/startOfQuarter";
import { startOfYear as yearStart } from "date-fns/startOfYear";
import { type IsoDate, utcDayOf, utcMidnightOf } from "./calendar-day.ts";
import type { DaySpan } from "./day-span.ts";

/** How date-fns counts here: in UTC, where no day has 23 or 25 hours. */
const inUtc = { in: utc };

/** Beyond it lies no day of the calendar, and date-fns ends some centuries later. */
const mostMonths = 12 * 9999;

/**
 * The same day `months` later; where that month is too short, its last day. Beyond the calendar
 * its first or its last day, as with `addDays`.
 *
 * @throws RangeError for what is no day, and when `months` is not whole
 * @example
 * addMonths("2015-01-31", 1) //=> "2015-02-28"
 */
export function addMonths(on: IsoDate, months: number): IsoDate {
  if (!Number.isInteger(months)) throw new RangeError(`no number of months: ${months}`);
  const within = Math.max(-mostMonths, Math.min(months, mostMonths));
  return dayOf(addMonthsTo(utcMidnightOf(on), within, inUtc));
}

/**
 * The Monday of the week of a day (ISO 8601).
 *
 * @throws RangeError for what is no day, as all of these
 * @example
 * startOfWeek("2015-04-15") //=> "2015-04-13"
 */
export const startOfWeek = ofPeriod(startOfISOWeek);

/**
 * @example
 * startOfMonth("2015-04-15") //=> "2015-04-01"
 */
export const startOfMonth = ofPeriod(monthStart);

/**
 * @example
 * endOfMonth("2016-02-03") //=> "2016-02-29"
 */
export const endOfMonth = ofPeriod(monthEnd);

/**
 * @example
 * startOfQuarter("2015-08-12") //=> "2015-07-01"
 */
export const startOfQuarter = ofPeriod(quarterStart);

/**
 * @example
 * endOfQuarter("2015-08-12") //=> "2015-09-30"
 */
export const endOfQuarter = ofPeriod(quarterEnd);

/**
 * @example
 * startOfYear("2015-08-12") //=> "2015-01-01"
 */
export const startOfYear = ofPeriod(yearStart);

/**
 * @example
 * endOfYear("2015-08-12") //=> "2015-12-31"
 */
export const endOfYear = ofPeriod(yearEnd);

/**
 * The first days of the periods that a span of days touches, earliest first; the first of them may
 * lie before it.
 *
 * @example
 * periodStarts("month", { from: "2015-01-20", to: "2015-03-01" }) //=> ["2015-01-01", "2015-02-01", "2015-03-01"]
 */
export function periodStarts(period: keyof typeof eachOf, { from, to }: DaySpan): IsoDate[] {
  return eachOf[period]({ start: utcMidnightOf(from), end: utcMidnightOf(to) }).map(dayOf);
}

type Interval = { readonly start: number; readonly end: number };

const eachOf = {
  year: (span: Interval) => eachYearOfInterval(span, inUtc),
  quarter: (span: Interval) => eachQuarterOfInterval(span, inUtc),
  month: (span: Interval) => eachMonthOfInterval(span, inUtc),
  week: (span: Interval) => eachWeekOfInterval(span, { ...inUtc, weekStartsOn: 1 }),
};

function ofPeriod(edge: (at: number, options: typeof inUtc) => Date): (on: IsoDate) => IsoDate {
  return (on) => dayOf(edge(utcMidnightOf(on), inUtc));
}

function dayOf(at: Date): IsoDate {
  return utcDayOf(at.getTime());
}
