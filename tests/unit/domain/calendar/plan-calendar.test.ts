import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isoWeekday } from "#domain/calendar/calendar-day.ts";
import { calendarDays } from "#domain/calendar/day-arithmetic.ts";
import { formatOwnDays, longestOwnDays, parseOwnDays } from "#domain/calendar/own-days.ts";
import {
  isCounted,
  isWorkWeek,
  type PlanCalendar,
  planArithmetic,
  usualWeek,
} from "#domain/calendar/plan-calendar.ts";
import { isWorkday } from "#domain/calendar/working-calendar.ts";
import { calendarOf2015 } from "../calendar-of-2015.ts";

const usual: PlanCalendar = { durationUnit: "workday", ...usualWeek };

function count(more: Partial<PlanCalendar>) {
  return planArithmetic({ ...usual, ...more }, calendarOf2015);
}

describe("the calendar of a plan", () => {
  // The week of Qingming: Saturday 4, Sunday 5 and Monday 6 April are off; 28 February is made up.
  it.each([
    { name: "as usual", more: {}, on: "2015-04-03", next: "2015-04-07" },
    { name: "six days", more: { workWeek: "123456" }, on: "2015-04-03", next: "2015-04-04" },
    {
      name: "six days, then the holiday",
      more: { workWeek: "123456" },
      on: "2015-04-04",
      next: "2015-04-07",
    },
    { name: "seven days", more: { workWeek: "1234567" }, on: "2015-04-04", next: "2015-04-07" },
    {
      name: "holidays worked",
      more: { holidays: "worked" as const },
      on: "2015-04-03",
      next: "2015-04-06",
    },
    {
      name: "seven days, holidays worked",
      more: { workWeek: "1234567", holidays: "worked" as const },
      on: "2015-04-04",
      next: "2015-04-05",
    },
    {
      name: "a week of its own",
      more: { workWeek: "26" },
      on: "2015-04-07",
      next: "2015-04-11",
    },
    {
      name: "days of its own",
      more: { ownDays: "+2015-04-05 -2015-04-07..2015-04-08" },
      on: "2015-04-05",
      next: "2015-04-09",
    },
  ])("$name: after $on comes $next", ({ more, on, next }) => {
    expect(count(more).add(on, 1)).toBe(next);
  });

  it("works no made-up Saturday where it works the holiday itself", () => {
    const worked = count({ holidays: "worked" });
    expect(isCounted(worked, "2015-02-28")).toBe(false);
    expect(isCounted(count({}), "2015-02-28")).toBe(true);
  });

  it("of calendar days every one counts", () => {
    expect(count({ durationUnit: "calendarDay", workWeek: "1" })).toBe(calendarDays);
  });

  it("counts as counting day by day does, there and back", () => {
    const week = fc
      .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })
      .map((days) => days.sort().join(""));
    const day = fc.integer({ min: 0, max: 364 }).map((n) => addDays("2015-01-01", n));
    const own = fc.array(fc.record({ from: day, isWorked: fc.boolean() }), { maxLength: 12 });
    fc.assert(
      fc.property(
        week,
        fc.constantFrom("off", "worked"),
        own,
        day,
        (workWeek, holidays, days, on) => {
          const stretches = days.map(({ from, isWorked }) => ({ from, to: from, isWorked }));
          const more = { workWeek, holidays, ownDays: formatOwnDays(stretches) };
          const arithmetic = count(more);
          const isWorked = (one: string) => {
            const said = days.findLast(({ from }) => from === one);
            if (said) return said.isWorked;
            const named =
              calendarOf2015.holidays.has(one) || calendarOf2015.makeUpWorkdays.has(one);
            if (holidays === "off" && named) return isWorkday(calendarOf2015, one);
            return workWeek.includes(String(isoWeekday(one)));
          };
          const year = Array.from({ length: 120 }, (_, n) => addDays(on, n));
          expect(arithmetic.between(on, addDays(on, 120))).toBe(year.filter(isWorked).length);
          for (const n of [-40, -1, 0, 1, 40]) {
            const then = arithmetic.add(on, n);
            expect(isWorked(then)).toBe(true);
            expect(arithmetic.between(on, then)).toBe(n);
          }
        },
      ),
    );
  });
});

describe("what a calendar may say", () => {
  it.each([
    ["12345", true],
    ["7", true],
    ["", false],
    ["11", false],
    ["21", false],
    ["128", false],
  ])("the week %o: %s", (text, isOne) => {
    expect(isWorkWeek(text)).toBe(isOne);
  });

  it.each([
    ["nothing", ""],
    ["two stretches", "+2015-05-16 -2015-06-01..2015-06-05"],
  ])("days of its own, %s, read back as they are written", (_, text) => {
    expect(formatOwnDays(parseOwnDays(text) ?? [])).toBe(text);
  });

  it.each([
    ["no sign", "2015-05-16"],
    ["no day", "+2015-02-30"],
    ["the wrong way round", "-2015-06-05..2015-06-01"],
    ["beyond a project", "-9999-12-31"],
    ["more days than ten years", "-2015-01-01..2030-01-01"],
    ["too long a text", "+2015-05-16 ".repeat(longestOwnDays / 10)],
  ])("days of its own: %s is none", (_, text) => {
    expect(parseOwnDays(text)).toBeNull();
  });
});
