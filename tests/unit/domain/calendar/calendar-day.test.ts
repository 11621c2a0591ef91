import fc from "fast-check";
import { expect, it } from "vitest";
import {
  addDays,
  businessDateAt,
  daysBetween,
  inDayOrder,
  isIsoDate,
  isoWeekday,
  utcDayOf,
  utcMidnightOf,
} from "#domain/calendar/calendar-day.ts";
import { arbitraryDay } from "../arbitrary-day.ts";
import { describeInEachZone } from "./in-each-zone.ts";

describeInEachZone("calendar day", () => {
  it.each([
    ["2015-03-01", true],
    ["2016-02-29", true],
    ["2015-02-29", false],
    ["2015-02-30", false],
    ["2015-13-01", false],
    ["2015-00-10", false],
    ["2015-3-1", false],
    ["2015-03-01T00:00:00Z", false],
    ["2015年3月1日", false],
    ["0015-03-01", false],
    ["", false],
    [20150301, false],
    [null, false],
  ])("%s is a calendar day: %s", (text, expected) => {
    expect(isIsoDate(text)).toBe(expected);
  });

  it.each([
    ["2015-02-28", 1, "2015-03-01"],
    ["2016-02-28", 1, "2016-02-29"],
    ["2015-03-07", 1, "2015-03-08"],
    ["2015-03-08", 1, "2015-03-09"],
    ["2015-11-01", 1, "2015-11-02"],
    ["2015-01-01", -1, "2014-12-31"],
    ["2015-04-15", 0, "2015-04-15"],
  ])("%s plus %i days is %s", (on, days, expected) => {
    expect(addDays(on, days)).toBe(expected);
  });

  it.each([
    ["2015-02-27", "2015-03-01", 2],
    ["2015-03-01", "2015-02-27", -2],
    ["2015-03-07", "2015-03-09", 2],
    ["2015-10-31", "2015-11-02", 2],
    ["2015-01-01", "2016-01-01", 365],
    ["2015-04-15", "2015-04-15", 0],
  ])("from %s to %s are %i days", (from, to, expected) => {
    expect(daysBetween(from, to)).toBe(expected);
  });

  it.each([
    ["2015-04-14T15:59:59.999Z", "2015-04-14"],
    ["2015-04-14T16:00:00.000Z", "2015-04-15"],
    ["2015-04-15T15:59:59.999Z", "2015-04-15"],
    ["2015-12-31T16:00:00.000Z", "2016-01-01"],
  ])("at %s it is %s in Shanghai", (instant, expected) => {
    expect(businessDateAt(Date.parse(instant))).toBe(expected);
  });

  it.each([
    ["2015-04-13", 1],
    ["2015-04-15", 3],
    ["2015-04-19", 7],
  ])("%s is weekday %i", (on, expected) => {
    expect(isoWeekday(on)).toBe(expected);
  });

  it.each(["2015-02-30", "tomorrow", ""])("a day that does not exist is a fault: %j", (on) => {
    expect(() => addDays(on, 1)).toThrow(RangeError);
    expect(() => daysBetween(on, "2015-01-01")).toThrow(RangeError);
  });

  it("ends with its first and its last day", () => {
    expect(addDays("9999-12-31", 1)).toBe("9999-12-31");
    expect(addDays("0100-01-01", -1)).toBe("0100-01-01");
    expect(addDays("2015-04-15", Number.POSITIVE_INFINITY)).toBe("9999-12-31");
    expect(businessDateAt(1e300)).toBe("9999-12-31");
  });

  it("has no day for what is no number", () => {
    expect(() => addDays("2015-04-15", Number.NaN)).toThrow(RangeError);
  });

  it("adds exactly the days it counts", () => {
    fc.assert(
      fc.property(arbitraryDay, fc.integer({ min: -40_000, max: 40_000 }), (on, days) => {
        expect(daysBetween(on, addDays(on, days))).toBe(days);
        expect(addDays(addDays(on, days), -days)).toBe(on);
      }),
    );
  });

  it("sorts as text as it sorts as time", () => {
    fc.assert(
      fc.property(arbitraryDay, arbitraryDay, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(a === b ? 0 : a < b ? 1 : -1);
      }),
    );
  });

  it("goes to an instant and back", () => {
    fc.assert(
      fc.property(arbitraryDay, (on) => {
        expect(utcDayOf(utcMidnightOf(on))).toBe(on);
      }),
    );
  });

  it("puts a list in the order of its days, those of one day as listed", () => {
    const on = (day: string, id: number) => ({ day, id });
    const given = [on("2015-04-15", 1), on("2015-02-28", 2), on("2015-04-15", 3)];
    const found = inDayOrder(given, ({ day }) => day);
    expect(found.map(({ id }) => id)).toEqual([2, 1, 3]);
    expect(given.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(inDayOrder(found, ({ day }) => day)).toBe(found);
  });
});
