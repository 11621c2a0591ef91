import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { WorkingCalendar } from "#domain/calendar/working-calendar.ts";

/** The published days off and days made up for them, without the names that no count needs. */
export interface PublishedDays {
  readonly holidays: readonly IsoDate[];
  readonly makeUpWorkdays: readonly IsoDate[];
}

export function publishedDaysOf({ holidays, makeUpWorkdays }: WorkingCalendar): PublishedDays {
  return { holidays: [...holidays.keys()], makeUpWorkdays: [...makeUpWorkdays.keys()] };
}

/** A calendar to count by; it names nothing. */
export function countingCalendar({ holidays, makeUpWorkdays }: PublishedDays): WorkingCalendar {
  return {
    holidays: named(holidays),
    makeUpWorkdays: named(makeUpWorkdays),
    loadedYears: new Set(),
  };
}

const nameless = { name: { zh: "", en: "" } };

function named(days: readonly IsoDate[]): WorkingCalendar["holidays"] {
  return new Map(days.map((on) => [on, nameless]));
}
