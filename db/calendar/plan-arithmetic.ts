import type { DayArithmetic } from "#domain/calendar/day-arithmetic.ts";
import {
  planArithmetic as arithmeticBy,
  type PlanCalendar,
} from "#domain/calendar/plan-calendar.ts";
import { workingCalendar } from "./working-calendar.ts";

/** How a plan with this calendar counts its days, by the published holidays. */
export function planArithmetic(plan: PlanCalendar): DayArithmetic {
  return arithmeticBy(plan, workingCalendar);
}
