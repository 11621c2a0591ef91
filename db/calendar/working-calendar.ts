import { addDays, daysBetween, type IsoDate } from "#domain/calendar/calendar-day.ts";
import type { WorkingCalendar } from "#domain/calendar/working-calendar.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import { festivals, type HolidayNotice } from "./festivals.ts";
import { holidayNotices, loadedYears } from "./holiday-notices.ts";

type NamedDay = [on: IsoDate, { readonly name: Bilingual }];

/**
 * Public holidays and make-up workdays as published, 2010 to 2026. Any other year is not loaded
 * and says 未发布: the package they come from would call its every Monday to Friday a workday.
 */
export const workingCalendar: WorkingCalendar = {
  holidays: new Map(holidayNotices.flatMap(daysOff)),
  makeUpWorkdays: new Map(holidayNotices.flatMap(daysMadeUp)),
  loadedYears: new Set(
    Array.from({ length: loadedYears.to - loadedYears.from + 1 }, (_, n) => loadedYears.from + n),
  ),
};

function daysOff([festival, from, to]: HolidayNotice): NamedDay[] {
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, n) => addDays(from, n));
  return days.map((on) => [on, { name: festivals[festival] }]);
}

function daysMadeUp([festival, , , ...days]: HolidayNotice): NamedDay[] {
  return days.map((on) => [on, { name: festivals[festival] }]);
}
