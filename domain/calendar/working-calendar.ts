import type { Bilingual } from "#domain/core/bilingual.ts";
import { type IsoDate, isoWeekday } from "./calendar-day.ts";
import { numberWorkdays, type WorkdayLine } from "./workday-line.ts";

/**
 * Public holidays (法定节假日) and make-up workdays (调休上班日) as the State Council publishes them,
 * one year at a time. Data passed in and never changed: a new notice makes a new calendar.
 */
export interface WorkingCalendar {
  readonly holidays: ReadonlyMap<IsoDate, { readonly name: Bilingual }>;
  readonly makeUpWorkdays: ReadonlyMap<IsoDate, { readonly name: Bilingual }>;
  /** the years whose notice is in it; any other year is not published yet (未发布) */
  readonly loadedYears: ReadonlySet<number>;
}

export const dayKinds = ["workday", "weekend", "holiday", "makeUpWorkday"] as const;
export type DayKind = (typeof dayKinds)[number];

export interface CalendarDayKind {
  readonly kind: DayKind;
  /** of the holiday, or of the holiday a make-up day pays for */
  readonly name: Bilingual | null;
  /** false: 未发布, so the day was told by its weekday alone */
  readonly isYearLoaded: boolean;
}

/**
 * What kind of day it is. A day that is both holiday and make-up workday is worked. In a year
 * without a notice every day goes by its weekday, and says so.
 *
 * @example
 * dayKind(calendar, "2015-10-10") //=> { kind: "makeUpWorkday", name: 国庆节, isYearLoaded: true }
 */
export function dayKind(calendar: WorkingCalendar, on: IsoDate): CalendarDayKind {
  const isYearLoaded = calendar.loadedYears.has(yearOf(on));
  const makeUp = calendar.makeUpWorkdays.get(on);
  if (makeUp) return { kind: "makeUpWorkday", name: makeUp.name, isYearLoaded };
  const holiday = calendar.holidays.get(on);
  if (holiday) return { kind: "holiday", name: holiday.name, isYearLoaded };
  return { kind: isoWeekday(on) <= 5 ? "workday" : "weekend", name: null, isYearLoaded };
}

function yearOf(on: IsoDate): number {
  return Number(on.slice(0, 4));
}

/**
 * Monday to Friday without the public holidays, and the make-up workdays.
 *
 * @example
 * isWorkday(calendar, "2015-10-01") //=> false
 */
export function isWorkday(calendar: WorkingCalendar, on: IsoDate): boolean {
  const { kind } = dayKind(calendar, on);
  return kind === "workday" || kind === "makeUpWorkday";
}

/**
 * The years from one day to another, both included, whose notice is not published: what was
 * counted there may still move.
 *
 * @example
 * unloadedYears(calendarOf2015, "2015-11-01", "2016-02-01") //=> [2016]
 */
export function unloadedYears(calendar: WorkingCalendar, from: IsoDate, to: IsoDate): number[] {
  const count = yearOf(to) - yearOf(from) + 1;
  const years = Array.from({ length: Math.max(0, count) }, (_, index) => yearOf(from) + index);
  return years.filter((year) => !calendar.loadedYears.has(year));
}

/**
 * The workday that has `n` workdays between it and `on`. A day off counts as the next workday: from a
 * Saturday 0 leads to Monday and 1 to Tuesday. (A spreadsheet's WORKDAY, which leads to Monday by
 * 1, counts after the day instead: it is this from the day after, by one less.)
 *
 * @param n whole, negative leads back
 * @throws RangeError when `n` is not whole
 * @example
 * addWorkdays(calendar, "2015-04-17", 1) //=> "2015-04-20"
 */
export function addWorkdays(calendar: WorkingCalendar, on: IsoDate, n: number): IsoDate {
  if (!Number.isInteger(n)) throw new RangeError(`no number of workdays: ${n}`);
  const line = lineOf(calendar);
  return line.dayAt(line.numberOf(on) + n);
}

const lines = new WeakMap<WorkingCalendar, WorkdayLine>();

function lineOf(calendar: WorkingCalendar): WorkdayLine {
  const known = lines.get(calendar);
  if (known) return known;
  const line = numberWorkdays({ weekdays: mondayToFriday, days: publishedDays(calendar) });
  lines.set(calendar, line);
  return line;
}

const mondayToFriday: ReadonlySet<number> = new Set([1, 2, 3, 4, 5]);

/** What the notices say of single days: off or, made up for, worked. */
export function publishedDays(calendar: WorkingCalendar): Map<IsoDate, boolean> {
  const named = [...calendar.holidays.keys(), ...calendar.makeUpWorkdays.keys()];
  return new Map(named.map((on) => [on, isWorkday(calendar, on)]));
}
