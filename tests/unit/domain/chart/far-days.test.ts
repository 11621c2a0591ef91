import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "#domain/calendar/calendar-day.ts";
import { findFarDays, nearSpan } from "#domain/chart/near-span.ts";
import { timelineScale, timelineWindow } from "#domain/chart/timeline-scale.ts";
import { timelineZooms } from "#domain/chart/timeline-tick.ts";

const asOf = "2015-04-15";

describe("the stretch of a drawing", () => {
  it.each([
    { name: "nothing but today", days: [], span: [asOf, asOf] },
    {
      name: "days that lie together",
      days: ["2014-01-01", "2019-12-31"],
      span: ["2014-01-01", "2019-12-31"],
    },
    {
      name: "one day of another century",
      days: ["2015-03-01", "2105-12-31"],
      span: ["2015-03-01", asOf],
    },
    {
      name: "one day long ago",
      days: ["1990-01-01", "2015-03-01", "2015-12-31"],
      span: ["2015-03-01", "2015-12-31"],
    },
    {
      name: "a plan that lies far ahead as a whole",
      days: ["2040-01-01", "2041-12-31"],
      span: [asOf, "2041-12-31"],
    },
  ])("$name", ({ days, span: [from, to] }) => {
    expect(nearSpan(days, asOf)).toEqual({ from, to });
  });

  it("no far day makes the window wider, and each is found at its edge", () => {
    const near = fc.integer({ min: -900, max: 900 }).map((n) => addDays(asOf, n));
    const away = fc.integer({ min: 6000, max: 9000 });
    const far = fc.record({ side: fc.constantFrom(-1, 1), away });
    fc.assert(
      fc.property(fc.array(near, { minLength: 2, maxLength: 20 }), far, (days, { side, away }) => {
        const on = addDays(asOf, side * away);
        const window = timelineWindow(days, asOf);
        expect(timelineWindow([...days, on], asOf)).toEqual(window);
        const found = side < 0 ? { before: on, after: null } : { before: null, after: on };
        expect(findFarDays([...days, on], window)).toEqual(found);
      }),
    );
  });
});

describe("the words of an axis", () => {
  /** Percent of the width that no two of one level may come closer than. */
  const least = { year: 7.5, quarter: 6, month: 5, week: 2.5 };

  it("have room, however long the window, and there is always a first", () => {
    const length = fc.integer({ min: 30, max: 40_000 });
    fc.assert(
      fc.property(length, fc.constantFrom(...timelineZooms), (days, zoom) => {
        const from = "2014-01-01";
        const { ticks } = timelineScale({ from, to: addDays(from, days), zoom });
        expect(ticks[0]).toMatchObject({ x: 0, level: "major" });
        for (const level of ["major", "minor"] as const) {
          const own = ticks.filter((tick) => tick.level === level);
          const [first] = own;
          const isWhole = first === undefined || own.length < 3;
          for (const [index, tick] of own.entries()) {
            const next = own[index + 1];
            // The last column may be cut, and months are not of one length.
            if (next && !isWhole) expect(next.x - tick.x).toBeGreaterThan(least[tick.kind] * 0.75);
          }
        }
      }),
    );
  });

  it("of a century are decades", () => {
    const window = { from: "2014-10-01", to: "2105-12-31" };
    const years = timelineScale({ ...window, zoom: "year" }).ticks.map(({ on }) => on.slice(0, 4));
    expect(years.slice(0, 3)).toEqual(["2014", "2030", "2040"]);
    expect(daysBetween(window.from, window.to)).toBeGreaterThan(33_000);
  });
});
