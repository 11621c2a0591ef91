import { addDays, type IsoDate } from "#domain/calendar/calendar-day.ts";
import {
  addMonths,
  endOfMonth,
  endOfQuarter,
  endOfYear,
  startOfMonth,
  startOfQuarter,
  startOfYear,
} from "#domain/calendar/calendar-period.ts";
import type { DeadlineInterval, DeadlinePrecision } from "./deadline.ts";

/**
 * The interval a deadline speaks of, from any day in it: to the month it is the whole month, at
 * the end of the year its December. Before a month it ends with the day before that month and has
 * no first day. `none` has no days at all.
 *
 * @example
 * deadlineIntervalOf("quarter", "2015-08-12") //=> { from: "2015-07-01", to: "2015-09-30" }
 * deadlineIntervalOf("beforeMonth", "2015-06-10") //=> { from: null, to: "2015-05-31" }
 */
export function deadlineIntervalOf(precision: DeadlinePrecision, on: IsoDate): DeadlineInterval {
  switch (precision) {
    case "none":
      return { from: null, to: null };
    case "day":
      return { from: on, to: on };
    case "month":
      return { from: startOfMonth(on), to: endOfMonth(on) };
    case "beforeMonth":
      return { from: null, to: addDays(startOfMonth(on), -1) };
    case "quarter":
      return { from: startOfQuarter(on), to: endOfQuarter(on) };
    case "halfYear":
      return halfYearOf(on);
    case "year":
      return { from: startOfYear(on), to: endOfYear(on) };
    case "yearEnd":
      return { from: startOfMonth(endOfYear(on)), to: endOfYear(on) };
  }
}

function halfYearOf(on: IsoDate): DeadlineInterval {
  const july = addMonths(startOfYear(on), 6);
  return on < july
    ? { from: startOfYear(on), to: addDays(july, -1) }
    : { from: july, to: endOfYear(on) };
}

/**
 * A day that names the interval again, for a form that asks for any day in it; null without one.
 *
 * @example
 * dayNaming({ from: null, to: "2015-05-31", precision: "beforeMonth" }) //=> "2015-06-01"
 */
export function dayNaming(
  deadline: DeadlineInterval & { readonly precision: DeadlinePrecision },
): IsoDate | null {
  const { to, precision } = deadline;
  return to !== null && precision === "beforeMonth" ? addDays(to, 1) : to;
}
