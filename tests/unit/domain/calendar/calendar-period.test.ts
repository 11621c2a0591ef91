import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, isoWeekday } from "#domain/calendar/calendar-day.ts";
import {
  addMonths,
  endOfMonth,
  endOfQuarter,
  endOfYear,
  periodStarts,
  startOfMonth,
  startOfQuarter,
  startOfWeek,
  startOfYear,
} from "#domain/calendar/calendar-period.ts";
import { arbitraryDay } from "../arbitrary-day.ts";
import { describeInEachZone } from "./in-each-zone.ts";

describeInEachZone("calendar period", () => {
  it.each([
    ["2015-01-31", 1, "2015-02-28"],
    ["2016-01-31", 1, "2016-02-29"],
    ["2015-01-31", 2, "2015-03-31"],
    ["2015-11-30", 3, "2016-02-29"],
    ["2015-03-31", -1, "2015-02-28"],
    ["2015-01-15", -1, "2014-12-15"],
    ["2015-04-15", 0, "2015-04-15"],
  ])("%s plus %i months is %s", (on, months, expected) => {
    expect(addMonths(on, months)).toBe(expected);
  });

  it.each([
    ["2015-04-15", "2015-04-01", "2015-04-30"],
    ["2016-02-01", "2016-02-01", "2016-02-29"],
    ["2015-12-31", "2015-12-01", "2015-12-31"],
  ])("the month of %s runs from %s to %s", (on, first, last) => {
    expect(startOfMonth(on)).toBe(first);
    expect(endOfMonth(on)).toBe(last);
  });

  it.each([
    ["2015-01-01", "2015-01-01", "2015-03-31"],
    ["2016-02-29", "2016-01-01", "2016-03-31"],
    ["2015-12-31", "2015-10-01", "2015-12-31"],
  ])("the quarter of %s runs from %s to %s", (on, first, last) => {
    expect([startOfQuarter(on), endOfQuarter(on)]).toEqual([first, last]);
    expect([startOfYear(on), endOfYear(on)]).toEqual([
      `${on.slice(0, 4)}-01-01`,
      `${on.slice(0, 4)}-12-31`,
    ]);
  });

  it.each([
    ["2015-04-13", "2015-04-13"],
    ["2015-04-19", "2015-04-13"],
    ["2016-01-01", "2015-12-28"],
    ["1969-12-31", "1969-12-29"],
  ])("the week of %s begins on %s", (on, monday) => {
    expect(startOfWeek(on)).toBe(monday);
  });

  it.each([
    ["year", ["2015-01-01", "2016-01-01"]],
    ["quarter", ["2015-10-01", "2016-01-01"]],
    ["month", ["2015-12-01", "2016-01-01"]],
    ["week", ["2015-12-21", "2015-12-28", "2016-01-04"]],
  ] as const)("around New Year there is a row of each %s", (period, starts) => {
    expect(periodStarts(period, { from: "2015-12-27", to: "2016-01-04" })).toEqual(starts);
  });

  it("ends with the first and the last day of the calendar", () => {
    expect(addMonths("9999-06-15", 12)).toBe("9999-12-31");
    expect(addMonths("0100-06-15", -12)).toBe("0100-01-01");
    expect(addMonths("2015-04-15", Number.MAX_SAFE_INTEGER)).toBe("9999-12-31");
    expect(addMonths("2015-04-15", -Number.MAX_SAFE_INTEGER)).toBe("0100-01-01");
    expect(endOfMonth("9999-12-01")).toBe("9999-12-31");
    expect(startOfWeek("0100-01-01")).toBe("0100-01-01");
  });

  it("has no month for what is no day or no number of months", () => {
    expect(() => addMonths("2015-04-15", 0.5)).toThrow(RangeError);
    expect(() => addMonths("2015-02-30", 1)).toThrow(RangeError);
    expect(() => startOfMonth("2015-02-30")).toThrow(RangeError);
  });

  it("goes as far as asked and no further than the month has days", () => {
    fc.assert(
      fc.property(arbitraryDay, fc.integer({ min: -1200, max: 1200 }), (on, months) => {
        const found = addMonths(on, months);
        expect(addMonths(startOfMonth(on), months)).toBe(startOfMonth(found));
        expect([on.slice(8), endOfMonth(found).slice(8)].sort()[0]).toBe(found.slice(8));
        expect(isoWeekday(startOfWeek(on))).toBe(1);
        expect(addDays(startOfWeek(on), isoWeekday(on) - 1)).toBe(on);
      }),
    );
  });
});
