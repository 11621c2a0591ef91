import {
  addDays,
  addMonths,
  endOfMonth,
  type IsoDate,
  startOfMonth,
} from "#domain/calendar/calendar-day.ts";
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
      return monthsOf(startOfMonth(on), 1);
    case "beforeMonth":
      return { from: null, to: addDays(startOfMonth(on), -1) };
    case "quarter":
      return monthsOf(periodOf(on, 3), 3);
    case "halfYear":
      return monthsOf(periodOf(on, 6), 6);
    case "year":
      return monthsOf(periodOf(on, 12), 12);
    case "yearEnd":
      return monthsOf(addMonths(periodOf(on, 12), 11), 1);
  }
}

function monthsOf(from: IsoDate, months: number): DeadlineInterval {
  return { from, to: endOfMonth(addMonths(from, months - 1)) };
}

/** The first day of the period of so many months that a day lies in, counted from January. */
function periodOf(on: IsoDate, months: number): IsoDate {
  const month = Number(on.slice(5, 7)) - 1;
  return addMonths(startOfMonth(on), -(month % months));
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
