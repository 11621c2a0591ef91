import type { DayArithmetic } from "#domain/calendar/day-arithmetic.ts";
import { planArithmetic, usualWeek } from "#domain/calendar/plan-calendar.ts";
import type { WorkingCalendar } from "#domain/calendar/working-calendar.ts";

/** Days as a plan of workdays counts them that says nothing more of its week. */
export function workdays(calendar: WorkingCalendar): DayArithmetic {
  return planArithmetic({ durationUnit: "workday", ...usualWeek }, calendar);
}
