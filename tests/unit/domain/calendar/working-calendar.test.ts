import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type IsoDate } from "#domain/calendar/calendar-day.ts";
import {
  addWorkdays,
  dayKind,
  isWorkday,
  unloadedYears,
  type WorkingCalendar,
} from "#domain/calendar/working-calendar.ts";
import { workdays } from "#tests/unit/domain/workdays.ts";
import { arbitraryDay } from "../arbitrary-day.ts";
import { calendarOf2015, nationalDay } from "../calendar-of-2015.ts";
import { describeInEachZone } from "./in-each-zone.ts";

/** Workdays of an interval, both ends counted. */
function workdaysWithin(of: WorkingCalendar, from: IsoDate, to: IsoDate): number {
  return to < from ? 0 : workdays(of).between(from, addDays(to, 1));
}

describe("kind of day", () => {
  it.each([
    { on: "2015-09-30", kind: "workday", name: null },
    { on: "2015-09-19", kind: "weekend", name: null },
    { on: "2015-10-01", kind: "holiday", name: nationalDay },
    { on: "2015-10-03", kind: "holiday", name: nationalDay },
    { on: "2015-10-10", kind: "makeUpWorkday", name: nationalDay },
    { on: "2015-10-11", kind: "weekend", name: null },
  ])("$on is a $kind", ({ on, kind, name }) => {
    expect(dayKind(calendarOf2015, on)).toEqual({ kind, name, isYearLoaded: true });
  });

  it.each([
    { on: "2014-10-01", kind: "workday" },
    { on: "2016-10-01", kind: "weekend" },
  ])("$on goes by its weekday, and says that the year is not published", ({ on, kind }) => {
    expect(dayKind(calendarOf2015, on)).toEqual({ kind, name: null, isYearLoaded: false });
  });

  it("a day that is both holiday and make-up workday is worked", () => {
    const both: WorkingCalendar = {
      ...calendarOf2015,
      makeUpWorkdays: new Map([["2015-10-01", { name: nationalDay }]]),
    };
    expect(dayKind(both, "2015-10-01").kind).toBe("makeUpWorkday");
    expect(workdaysWithin(both, "2015-09-30", "2015-10-02")).toBe(2);
  });
});

describe("years that are not published", () => {
  it.each([
    { from: "2015-01-01", to: "2015-12-31", years: [] },
    { from: "2014-12-31", to: "2015-01-01", years: [2014] },
    { from: "2014-06-01", to: "2017-06-01", years: [2014, 2016, 2017] },
    { from: "2017-01-01", to: "2014-01-01", years: [] },
  ])("$from to $to: $years", ({ from, to, years }) => {
    expect(unloadedYears(calendarOf2015, from, to)).toEqual(years);
  });
});

describeInEachZone("workdays", () => {
  it.each([
    { from: "2015-04-13", to: "2015-04-17", between: 4, within: 5 },
    { from: "2015-04-17", to: "2015-04-20", between: 1, within: 2 },
    { from: "2015-04-18", to: "2015-04-19", between: 0, within: 0 },
    { from: "2015-04-18", to: "2015-04-20", between: 0, within: 1 },
    { from: "2015-04-15", to: "2015-04-15", between: 0, within: 1 },
    { from: "2015-10-01", to: "2015-10-07", between: 0, within: 0 },
    { from: "2015-10-05", to: "2015-10-11", between: 3, within: 3 },
    { from: "2015-02-16", to: "2015-02-28", between: 5, within: 6 },
    { from: "2015-04-20", to: "2015-04-13", between: -5, within: 0 },
    { from: "2015-04-19", to: "2015-04-18", between: 0, within: 0 },
  ])("from $from to $to: $between, both counted $within", ({ from, to, between, within }) => {
    expect(workdays(calendarOf2015).between(from, to)).toBe(between);
    expect(workdaysWithin(calendarOf2015, from, to)).toBe(within);
  });

  it("2015 had 249: 261 weekdays, 17 of them off, 5 days at weekends worked", () => {
    expect(workdaysWithin(calendarOf2015, "2015-01-01", "2015-12-31")).toBe(249);
  });

  it.each([
    { on: "2015-04-15", n: 0, lands: "2015-04-15" },
    { on: "2015-04-17", n: 1, lands: "2015-04-20" },
    { on: "2015-04-20", n: -1, lands: "2015-04-17" },
    { on: "2015-04-18", n: 0, lands: "2015-04-20" },
    { on: "2015-04-18", n: 1, lands: "2015-04-21" },
    { on: "2015-04-18", n: -1, lands: "2015-04-17" },
    { on: "2015-09-30", n: 1, lands: "2015-10-08" },
    { on: "2015-10-09", n: 1, lands: "2015-10-10" },
    { on: "2015-10-09", n: 2, lands: "2015-10-12" },
    { on: "2015-10-12", n: -1, lands: "2015-10-10" },
    { on: "2015-10-05", n: 0, lands: "2015-10-08" },
    { on: "2015-10-10", n: 0, lands: "2015-10-10" },
    { on: "1969-12-29", n: -1, lands: "1969-12-26" },
  ])("$on and $n workdays: $lands", ({ on, n, lands }) => {
    expect(addWorkdays(calendarOf2015, on, n)).toBe(lands);
  });

  it("takes whole workdays only", () => {
    expect(() => addWorkdays(calendarOf2015, "2015-04-15", 0.5)).toThrow(RangeError);
  });
});

describe("laws of workdays", () => {
  const near2015 = fc.integer({ min: -500, max: 900 }).map((n) => addDays("2015-01-01", n));
  const n = fc.integer({ min: -800, max: 800 });

  it("a count is what counting day by day gives", () => {
    fc.assert(
      fc.property(near2015, fc.integer({ min: 0, max: 400 }), (from, length) => {
        const days = Array.from({ length }, (_, index) => addDays(from, index));
        const counted = days.filter((on) => isWorkday(calendarOf2015, on)).length;
        expect(workdays(calendarOf2015).between(from, addDays(from, length))).toBe(counted);
      }),
    );
  });

  it("adding leads to a workday that far away", () => {
    fc.assert(
      fc.property(near2015, n, (on, days) => {
        const then = addWorkdays(calendarOf2015, on, days);
        expect(isWorkday(calendarOf2015, then)).toBe(true);
        expect(workdays(calendarOf2015).between(on, then)).toBe(days);
      }),
    );
  });

  it("adding in two steps is adding at once", () => {
    fc.assert(
      fc.property(arbitraryDay, n, n, (on, a, b) => {
        const inTwo = addWorkdays(calendarOf2015, addWorkdays(calendarOf2015, on, a), b);
        expect(inTwo).toBe(addWorkdays(calendarOf2015, on, a + b));
      }),
    );
  });

  it("stretches add up, and backwards is negative", () => {
    fc.assert(
      fc.property(arbitraryDay, arbitraryDay, arbitraryDay, (a, b, c) => {
        const between = (from: string, to: string) => workdays(calendarOf2015).between(from, to);
        expect(between(a, b) + between(b, c)).toBe(between(a, c));
        expect(between(a, b) + between(b, a)).toBe(0);
      }),
    );
  });

  it("without a notice five days of any seven are worked", () => {
    const unpublished: WorkingCalendar = {
      holidays: new Map(),
      makeUpWorkdays: new Map(),
      loadedYears: new Set(),
    };
    fc.assert(
      fc.property(arbitraryDay, fc.integer({ min: 0, max: 300 }), (on, weeks) => {
        const to = addDays(on, weeks * 7);
        expect(workdays(unpublished).between(on, to)).toBe(weeks * 5);
      }),
    );
  });
});
