import { memoizeRecent } from "#domain/core/memoize-recent.ts";
import { addDays, type IsoDate } from "./calendar-day.ts";
import { calendarDays, type DayArithmetic } from "./day-arithmetic.ts";
import type { DurationUnit } from "./duration-unit.ts";
import { eachOwnDay, parseOwnDays } from "./own-days.ts";
import { numberWorkdays } from "./workday-line.ts";
import { publishedDays, type WorkingCalendar } from "./working-calendar.ts";

/** 法定节假日: off as they are published, with the days made up for them, or worked like any other. */
export const holidayRules = ["off", "worked"] as const;
export type HolidayRule = (typeof holidayRules)[number];

/**
 * 工作日历 of a plan: what its durations and lags count. Of calendar days every one counts, whatever
 * else it says.
 */
export interface PlanCalendar {
  readonly durationUnit: DurationUnit;
  /** the weekdays worked, Monday 1 to Sunday 7, each once and in order: "12345" */
  readonly workWeek: string;
  readonly holidays: HolidayRule;
  /** days of its own, worked or not, before anything else: see `parseOwnDays` */
  readonly ownDays: string;
}

/** Five days a week without the public holidays: how a plan of workdays counts unless it says more. */
export const usualWeek = {
  workWeek: "12345",
  holidays: "off",
  ownDays: "",
} as const satisfies Omit<PlanCalendar, "durationUnit">;

/** The weeks a plan can be given by hand: 五天, 六天, 七天. */
export const workWeeks = ["12345", "123456", "1234567"] as const;

/**
 * True for a week as `workWeek` writes it, with a day in it.
 *
 * @example
 * isWorkWeek("246") //=> true
 */
export function isWorkWeek(text: string): boolean {
  return text !== "" && /^1?2?3?4?5?6?7?$/.test(text);
}

/**
 * How a plan counts its days, by the holidays as they are published.
 *
 * @example
 * planArithmetic({ durationUnit: "workday", workWeek: "123456", holidays: "worked", ownDays: "" }, published)
 *   .add("2015-05-15", 2) //=> "2015-05-18", from Friday over Saturday to Monday
 */
export function planArithmetic(plan: PlanCalendar, published: WorkingCalendar): DayArithmetic {
  if (plan.durationUnit === "calendarDay") return calendarDays;
  const key = `${plan.workWeek} ${plan.holidays} ${plan.ownDays}`;
  return arithmeticFor(published, key, () => workdaysOf(plan, published));
}

/** Every page asks for the same few. */
const arithmeticFor = memoizeRecent<WorkingCalendar, DayArithmetic>(100);

function workdaysOf(plan: PlanCalendar, published: WorkingCalendar): DayArithmetic {
  const line = numberWorkdays({ weekdays: weekdaysOf(plan), days: namedDays(plan, published) });
  return {
    unit: "workday",
    add: (on, n) => {
      if (!Number.isInteger(n)) throw new RangeError(`no number of workdays: ${n}`);
      return line.dayAt(line.numberOf(on) + n);
    },
    between: (from, to) => line.numberOf(to) - line.numberOf(from),
  };
}

/** The days that are told by themselves and not by their weekday: worked or not. */
export function namedDays(plan: PlanCalendar, published: WorkingCalendar): Map<IsoDate, boolean> {
  const notices = plan.holidays === "off" ? publishedDays(published) : [];
  return new Map([...notices, ...eachOwnDay(parseOwnDays(plan.ownDays) ?? [])]);
}

/** Monday 1 to Sunday 7. A week nobody can read is the usual one. */
export function weekdaysOf({ workWeek }: Pick<PlanCalendar, "workWeek">): Set<number> {
  return new Set(Array.from(isWorkWeek(workWeek) ? workWeek : usualWeek.workWeek, Number));
}

/**
 * Whether a day counts.
 *
 * @example
 * isCounted(calendarDays, "2015-05-16") //=> true
 */
export function isCounted(arithmetic: DayArithmetic, on: IsoDate): boolean {
  return arithmetic.between(on, addDays(on, 1)) === 1;
}
