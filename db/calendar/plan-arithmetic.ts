import { calendarDays, type DayArithmetic, workdays } from "#domain/calendar/day-arithmetic.ts";
import type { DurationUnit } from "#domain/calendar/duration-unit.ts";
import { workingCalendar } from "./working-calendar.ts";

/** How a plan in this unit counts its days, by the published holidays. */
export function planArithmetic(unit: DurationUnit): DayArithmetic {
  return unit === "workday" ? workdays(workingCalendar) : calendarDays;
}
