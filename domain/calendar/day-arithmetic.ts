import { addDays, daysBetween, type IsoDate } from "./calendar-day.ts";
import type { DurationUnit } from "./duration-unit.ts";

/**
 * How a plan counts days. Half-open: a work that starts on a day and lasts n units is over before
 * the day `add(startOn, n)` begins. Always `between(on, add(on, n)) === n`.
 */
export interface DayArithmetic {
  readonly unit: DurationUnit;
  add(on: IsoDate, n: number): IsoDate;
  between(from: IsoDate, to: IsoDate): number;
}

/** Every day counts: 合同工期 is in 日历天, and a public notice of 30 days is 30 days. */
export const calendarDays: DayArithmetic = {
  unit: "calendarDay",
  add: addDays,
  between: daysBetween,
};

/**
 * The last day of a work, as a person reads it: the start is its first day.
 *
 * @param duration in the unit of the arithmetic, 1 or more
 * @example
 * lastDayOf(calendarDays, "2015-04-01", 30) //=> "2015-04-30"
 */
export function lastDayOf(arithmetic: DayArithmetic, startOn: IsoDate, duration: number): IsoDate {
  return arithmetic.add(startOn, duration - 1);
}

/**
 * How long a work is, both its days counted.
 *
 * @example
 * durationOf(calendarDays, "2015-04-01", "2015-04-30") //=> 30
 */
export function durationOf(arithmetic: DayArithmetic, startOn: IsoDate, finishOn: IsoDate): number {
  return arithmetic.between(startOn, addDays(finishOn, 1));
}

/**
 * The same of a line of a plan: a moment has no length.
 *
 * @example
 * plannedDuration({ startOn: "2015-04-01", finishOn: "2015-04-01", isMoment: true }, calendarDays) //=> 0
 */
export function plannedDuration(
  line: { readonly startOn: IsoDate; readonly finishOn: IsoDate; readonly isMoment?: boolean },
  arithmetic: DayArithmetic,
): number {
  return line.isMoment ? 0 : durationOf(arithmetic, line.startOn, line.finishOn);
}
