import "server-only";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { deadlineLabel } from "#i18n/deadline-label.ts";

/** With what the public views of a day are computed. */
export function publicSettings(asOf: IsoDate, staleAfterDays: number) {
  return { asOf, staleAfterDays, calendar: workingCalendar, nameDeadline: deadlineLabel };
}
