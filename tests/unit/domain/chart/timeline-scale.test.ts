import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isoWeekday } from "#domain/calendar/calendar-day.ts";
import { roundPercent, timelineScale, timelineWindow } from "#domain/chart/timeline-scale.ts";
import { clipSpan } from "#domain/chart/timeline-span.ts";
import { timelineZooms } from "#domain/chart/timeline-tick.ts";
import { arbitraryDay } from "../arbitrary-day.ts";
import { describeInEachZone } from "../calendar/in-each-zone.ts";

const year2015 = { from: "2015-01-01", to: "2015-12-31" };

describeInEachZone("timeline scale", () => {
  it.each([
    ["2015-01-01", 0, roundPercent(100 / 365)],
    ["2015-04-01", roundPercent((100 * 90) / 365), roundPercent((100 * 91) / 365)],
    ["2015-03-08", roundPercent((100 * 66) / 365), roundPercent((100 * 67) / 365)],
    ["2015-12-31", roundPercent((100 * 364) / 365), 100],
    ["2016-01-01", 100, roundPercent((100 * 366) / 365)],
    ["2014-12-31", roundPercent(-100 / 365), 0],
  ])("%s lies from %d to %d percent of 2015", (on, left, right) => {
    const scale = timelineScale({ ...year2015, zoom: "quarter" });
    expect([scale.x(on), scale.xEnd(on)]).toEqual([left, right]);
  });

  it("ticks years and quarters", () => {
    const { ticks } = timelineScale({ from: "2014-10-01", to: "2015-06-30", zoom: "quarter" });
    expect(ticks).toEqual([
      { x: 0, on: "2014-10-01", level: "major", kind: "year" },
      { x: 0, on: "2014-10-01", level: "minor", kind: "quarter" },
      { x: roundPercent((100 * 92) / 273), on: "2015-01-01", level: "major", kind: "year" },
      { x: roundPercent((100 * 92) / 273), on: "2015-01-01", level: "minor", kind: "quarter" },
      { x: roundPercent((100 * 182) / 273), on: "2015-04-01", level: "minor", kind: "quarter" },
    ]);
  });

  it.each([
    { zoom: "year", major: ["2014-07-01", "2015-01-01"], minor: [] },
    {
      zoom: "quarter",
      major: ["2014-07-01", "2015-01-01"],
      minor: ["2014-07-01", "2014-10-01", "2015-01-01"],
    },
    {
      zoom: "month",
      major: ["2014-07-01", "2015-01-01"],
      minor: [
        "2014-07-01",
        "2014-08-01",
        "2014-09-01",
        "2014-10-01",
        "2014-11-01",
        "2014-12-01",
        "2015-01-01",
        "2015-02-01",
        "2015-03-01",
      ],
    },
  ] as const)("by $zoom from July 2014 to March 2015", ({ zoom, major, minor }) => {
    const { ticks } = timelineScale({ from: "2014-07-01", to: "2015-03-31", zoom });
    const days = (level: string) =>
      ticks.filter((tick) => tick.level === level).map((tick) => tick.on);
    expect(days("major")).toEqual(major);
    expect(days("minor")).toEqual(minor);
  });

  it("begins weeks on Monday, except the one cut by the window", () => {
    const { ticks } = timelineScale({ from: "2015-04-01", to: "2015-04-30", zoom: "week" });
    const weeks = ticks.filter(({ kind }) => kind === "week").map(({ on }) => on);
    expect(weeks).toEqual(["2015-04-01", "2015-04-06", "2015-04-13", "2015-04-20", "2015-04-27"]);
    expect(weeks.slice(1).map(isoWeekday)).toEqual([1, 1, 1, 1]);
  });

  it("refuses a window that ends before it begins", () => {
    expect(() => timelineScale({ from: "2015-02-01", to: "2015-01-31", zoom: "year" })).toThrow(
      RangeError,
    );
  });

  it("makes every day equally wide and leaves no gap between days", () => {
    const scale = timelineScale({ ...year2015, zoom: "month" });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), (day) => {
        const on = addDays(year2015.from, day);
        expect(scale.xEnd(on)).toBe(scale.x(addDays(on, 1)));
        expect(scale.xEnd(on) - scale.x(on)).toBeCloseTo(100 / 365, 2);
      }),
    );
  });

  it("keeps every tick inside the window, left to right", () => {
    const length = fc.integer({ min: 0, max: 1500 });
    fc.assert(
      fc.property(arbitraryDay, length, fc.constantFrom(...timelineZooms), (from, days, zoom) => {
        const xs = timelineScale({ from, to: addDays(from, days), zoom }).ticks.map(({ x }) => x);
        expect(xs[0]).toBe(0);
        expect(xs.every((x) => x >= 0 && x < 100)).toBe(true);
        expect(xs).toEqual(xs.toSorted((a, b) => a - b));
      }),
    );
  });

  it.each([
    { name: "only today", days: [], from: "2015-04-01", to: "2015-06-30" },
    { name: "unknown days", days: [null, null], from: "2015-04-01", to: "2015-06-30" },
    {
      name: "past and future",
      days: ["2014-12-31", null, "2015-10-31"],
      from: "2014-10-01",
      to: "2015-12-31",
    },
    { name: "all long ago", days: ["2013-02-28"], from: "2013-01-01", to: "2015-06-30" },
    { name: "all to come", days: ["2016-02-29"], from: "2015-04-01", to: "2016-03-31" },
  ])("window of $name: $from to $to", ({ days, from, to }) => {
    expect(timelineWindow(days, "2015-04-15")).toEqual({ from, to });
  });
});

describe("clipping to the window", () => {
  it.each([
    { given: [10, 30], x: 10, width: 20, clippedLeft: false, clippedRight: false },
    { given: [-5, 30], x: 0, width: 30, clippedLeft: true, clippedRight: false },
    { given: [90, 120], x: 90, width: 10, clippedLeft: false, clippedRight: true },
    { given: [-5, 105], x: 0, width: 100, clippedLeft: true, clippedRight: true },
    { given: [0, 100], x: 0, width: 100, clippedLeft: false, clippedRight: false },
  ])("$given", ({ given: [left = 0, right = 0], ...span }) => {
    expect(clipSpan(left, right)).toEqual([span]);
  });

  it.each([
    [-20, -5],
    [-20, 0],
    [100, 120],
    [40, 40],
  ])("%d to %d is nothing", (left, right) => {
    expect(clipSpan(left, right)).toEqual([]);
  });
});
