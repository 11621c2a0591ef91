import { addDays, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { endOfMonth, startOfMonth } from "#domain/calendar/calendar-period.ts";

/**
 * The last days of the months up to a day, oldest first; the last of them is the day itself.
 *
 * @param months how many, that of the day counted in
 * @example
 * monthEnds("2015-04-15", 3) //=> ["2015-02-28", "2015-03-31", "2015-04-15"]
 */
export function monthEnds(asOf: IsoDate, months: number): IsoDate[] {
  const days = [asOf];
  for (
    let first = startOfMonth(asOf);
    days.length < months;
    first = startOfMonth(days[0] ?? asOf)
  ) {
    days.unshift(addDays(first, -1));
  }
  return days;
}

/**
 * The months from that of a day on, each by its last day.
 *
 * @example
 * monthsAhead("2015-04-15", 2) //=> ["2015-04-30", "2015-05-31"]
 */
export function monthsAhead(asOf: IsoDate, months: number): IsoDate[] {
  const ends = [endOfMonth(asOf)];
  while (ends.length < months) ends.push(endOfMonth(addDays(ends.at(-1) ?? asOf, 1)));
  return ends;
}
