import { countBelow } from "#domain/core/sorted-search.ts";
import { dayNumbered, dayNumberOf, type IsoDate, isoWeekday } from "./calendar-day.ts";

/** Which days are worked: those of a week that comes back, and the days that differ from it. */
export interface WorkPattern {
  /** Monday 1 to Sunday 7; one of them at least */
  readonly weekdays: ReadonlySet<number>;
  /** worked or not, whatever their weekday */
  readonly days: ReadonlyMap<IsoDate, boolean>;
}

/** The workdays of a pattern numbered in a row. */
export interface WorkdayLine {
  /** workdays before a day: its own number, if it is one */
  numberOf(on: IsoDate): number;
  /** the workday with a number; any whole number has one */
  dayAt(workdayNumber: number): IsoDate;
}

/**
 * Numbers the workdays of a pattern. Weekdays are counted in closed form; only the days that differ
 * from their weekday are kept, sorted, with the running sum of what they add and take. A count over
 * years is one search in that short list, however long the stretch.
 *
 * @throws RangeError when no weekday is worked
 * @example
 * const line = numberWorkdays({ weekdays: new Set([1, 2, 3, 4, 5, 6]), days: new Map() })
 * line.dayAt(line.numberOf("2015-05-16") + 1) //=> "2015-05-18", Saturday to Monday
 */
export function numberWorkdays(pattern: WorkPattern): WorkdayLine {
  const week = weekLine(pattern.weekdays);
  const exceptions = listExceptions(pattern);
  const days = exceptions.map(({ day }) => day);
  const sums = [0];
  for (const { change } of exceptions) sums.push((sums.at(-1) ?? 0) + change);
  const numbers = days.map((day, index) => week.workedBefore(day) + (sums[index] ?? 0));
  return {
    numberOf: (on) => {
      const day = dayNumberOf(on);
      return week.workedBefore(day) + (sums[countBelow(days, day)] ?? 0);
    },
    dayAt: (workdayNumber) => {
      const passed = countBelow(numbers, workdayNumber + 1);
      const weekday = week.dayAt(workdayNumber - (sums[passed] ?? 0));
      return dayNumbered(Math.max(weekday, days[passed - 1] ?? weekday));
    },
  };
}

function listExceptions({ weekdays, days }: WorkPattern): { day: number; change: 1 | -1 }[] {
  return Array.from(days)
    .filter(([on, isWorked]) => weekdays.has(isoWeekday(on)) !== isWorked)
    .map(([on, isWorked]) => ({
      day: dayNumberOf(on),
      change: isWorked ? (1 as const) : (-1 as const),
    }))
    .sort((a, b) => a.day - b.day);
}

/** 1 January 1970 was a Thursday. */
const daysToFirstMonday = 3;

/** The worked weekdays alone, 0 being the first of the week of Monday 29 December 1969. */
function weekLine(weekdays: ReadonlySet<number>) {
  const worked = [0, 1, 2, 3, 4, 5, 6].filter((sinceMonday) => weekdays.has(sinceMonday + 1));
  const perWeek = worked.length;
  if (perWeek === 0) throw new RangeError("a week without a workday");
  const before = [0, 1, 2, 3, 4, 5, 6].map((day) => worked.filter((one) => one < day).length);
  return {
    workedBefore: (day: number) => {
      const passed = day + daysToFirstMonday;
      const weeks = Math.floor(passed / 7);
      return weeks * perWeek + (before[passed - weeks * 7] ?? 0);
    },
    dayAt: (number: number) => {
      const weeks = Math.floor(number / perWeek);
      return weeks * 7 + (worked[number - weeks * perWeek] ?? 0) - daysToFirstMonday;
    },
  };
}
