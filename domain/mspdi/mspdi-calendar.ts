import { bisectRight } from "d3-array";
import { addDays, type IsoDate, isoWeekday } from "#domain/calendar/calendar-day.ts";
import type { MspdiHours } from "./mspdi-time.ts";

/** Hours worked without a break, in minutes after midnight. */
export type Shift = MspdiHours;

/** Monday 1 to Sunday 7, with the hours worked; a day off has none. */
export type ShiftWeek = ReadonlyMap<number, readonly Shift[]>;

/** A stretch of days that a calendar works otherwise than its week says; both ends included. */
export interface CalendarException {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** the same hours every day, or a week of its own */
  readonly shifts: readonly Shift[] | ShiftWeek;
}

/** A calendar of a file. */
export interface MspdiCalendar {
  readonly line: number;
  readonly name: string;
  readonly week: ShiftWeek;
  readonly exceptions: ExceptionLine;
  /** weekly, monthly and yearly exceptions, which are not worked out */
  readonly recurring: number;
}

/** The days on which exceptions begin or are over, and what holds from each to the next. */
export interface ExceptionLine {
  readonly days: readonly IsoDate[];
  readonly said: readonly (CalendarException | undefined)[];
}

/**
 * The hours a calendar works on a day, in their order; none on a day off.
 *
 * @example
 * shiftsOn(calendar, "2015-05-04") //=> [{ from: 480, to: 720 }, { from: 780, to: 1020 }]
 */
export function shiftsOn(calendar: MspdiCalendar, on: IsoDate): readonly Shift[] {
  const { days, said } = calendar.exceptions;
  const weekday = isoWeekday(on);
  const shifts = said[bisectRight(days, on) - 1]?.shifts ?? calendar.week;
  return "get" in shifts ? (shifts.get(weekday) ?? []) : shifts;
}

/**
 * Exceptions as a line of days to look in: of those that speak of one day the last of the file
 * wins. Takes as long as there are exceptions, however many of them lie on one another.
 */
export function layExceptions(exceptions: readonly CalendarException[]): ExceptionLine {
  const ends = exceptions.map((each) => ({ each, from: each.from, over: addDays(each.to, 1) }));
  const days = [...new Set(ends.flatMap(({ from, over }) => [from, over]))].sort();
  const places = new Map(days.map((on, index) => [on, index]));
  const said: (CalendarException | undefined)[] = days.map(() => undefined);
  const next = Array.from({ length: days.length + 1 }, (_, index) => index);
  const firstOpen = (index: number): number => {
    let at = index;
    while (next[at] !== at) {
      const after = next[at] ?? days.length;
      next[at] = next[after] ?? after;
      at = after;
    }
    return at;
  };
  for (const { each, from, over } of ends.toReversed()) {
    const end = places.get(over) ?? 0;
    for (let at = firstOpen(places.get(from) ?? end); at < end; at = firstOpen(at)) {
      said[at] = each;
      next[at] = at + 1;
    }
  }
  return { days, said };
}

/**
 * The days of a stretch, of at most ten years, that a calendar and a rule see differently, each
 * with what the calendar says.
 */
export function listDifferences(
  calendar: MspdiCalendar,
  span: { from: IsoDate; to: IsoDate },
  isWorked: (on: IsoDate) => boolean,
): { on: IsoDate; isWorked: boolean }[] {
  const differing: { on: IsoDate; isWorked: boolean }[] = [];
  let on = span.from;
  for (let count = 0; count < 3660 && on <= span.to; count++) {
    const own = shiftsOn(calendar, on).length > 0;
    if (own !== isWorked(on)) differing.push({ on, isWorked: own });
    on = addDays(on, 1);
  }
  return differing;
}
