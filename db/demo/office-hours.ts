import { type IsoDate, utcMidnightOf } from "#domain/calendar/calendar-day.ts";

const closingTimeMs = (17 - 8) * 3_600_000;

/**
 * The instant the office closes on a day, 17:00 in Shanghai: when generated rows of that day were
 * entered.
 *
 * @example
 * officeCloseOf("1970-01-01") //=> 32400000
 */
export function officeCloseOf(on: IsoDate): number {
  return utcMidnightOf(on) + closingTimeMs;
}
