import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, daysBetween } from "#domain/calendar/calendar-day.ts";
import { slideWindow } from "#domain/timeline/timeline-window.ts";
import { arbitraryDay } from "../arbitrary-day.ts";

const year = { from: "2015-01-01", to: "2015-12-31" };

it.each([
  ["2015-01-01", "2015-01-01"],
  ["2015-12-31", "2015-01-01"],
  ["2014-04-15", "2013-11-01"],
  ["2016-01-01", "2015-08-01"],
])("of a year, for %s begins on %s", (on, from) => {
  expect(slideWindow(year, on)).toEqual({ from, to: addDays(from, 364) });
});

it("is as long as the one shown, and the day lies in it", () => {
  const length = fc.integer({ min: 0, max: 4000 });
  fc.assert(
    fc.property(arbitraryDay, length, fc.integer({ min: -9000, max: 9000 }), (from, days, off) => {
      const on = addDays(from, off);
      const slid = slideWindow({ from, to: addDays(from, days) }, on);
      expect(daysBetween(slid.from, slid.to)).toBe(days);
      expect(slid.from <= on && on <= slid.to).toBe(true);
    }),
  );
});
