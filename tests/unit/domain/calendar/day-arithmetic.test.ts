import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  calendarDays,
  type DayArithmetic,
  durationOf,
  lastDayOf,
} from "#domain/calendar/day-arithmetic.ts";
import { workdays } from "#tests/unit/domain/workdays.ts";
import { arbitraryDay } from "../arbitrary-day.ts";
import { calendarOf2015 } from "../calendar-of-2015.ts";

const inWorkdays = workdays(calendarOf2015);
const both: DayArithmetic[] = [calendarDays, inWorkdays];

describe("the days of a work, both included", () => {
  it.each([
    { arithmetic: calendarDays, startOn: "2015-04-01", duration: 30, finishOn: "2015-04-30" },
    { arithmetic: calendarDays, startOn: "2015-04-01", duration: 1, finishOn: "2015-04-01" },
    { arithmetic: inWorkdays, startOn: "2015-04-13", duration: 5, finishOn: "2015-04-17" },
    { arithmetic: inWorkdays, startOn: "2015-04-15", duration: 1, finishOn: "2015-04-15" },
    { arithmetic: inWorkdays, startOn: "2015-09-28", duration: 5, finishOn: "2015-10-09" },
  ])("$startOn and $duration $arithmetic.unit: to $finishOn", (row) => {
    const { arithmetic, startOn, duration, finishOn } = row;
    expect(lastDayOf(arithmetic, startOn, duration)).toBe(finishOn);
    expect(durationOf(arithmetic, startOn, finishOn)).toBe(duration);
  });
});

describe.each(both)("arithmetic in $unit", (arithmetic) => {
  it("is between what it adds", () => {
    fc.assert(
      fc.property(arbitraryDay, fc.integer({ min: -900, max: 900 }), (on, n) => {
        expect(arithmetic.between(on, arithmetic.add(on, n))).toBe(n);
      }),
    );
  });

  it("a work of n lasts n, read with both its days", () => {
    fc.assert(
      fc.property(arbitraryDay, fc.integer({ min: 1, max: 900 }), (on, n) => {
        expect(durationOf(arithmetic, on, lastDayOf(arithmetic, on, n))).toBe(n);
      }),
    );
  });
});
