import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#domain/calendar/calendar-day.ts";
import { planCurve } from "#domain/forecast/plan-curve.ts";
import { plannedValue } from "#domain/forecast/progress.ts";
import { arbitraryBaseline } from "../arbitrary-baseline.ts";
import { describeInEachZone } from "../calendar/in-each-zone.ts";
import { earnedScheduleByPeriod } from "./earned-schedule-by-period.ts";

/** Ten days, a pause of ten, ten more; as much in each. */
const withPause = [
  { weight: 1, startOn: "2015-04-01", finishOn: "2015-04-10" },
  { weight: 1, startOn: "2015-04-21", finishOn: "2015-04-30" },
];

describeInEachZone("the curve of a plan", () => {
  it("knows its days", () => {
    expect(planCurve(withPause)).toMatchObject({
      startOn: "2015-04-01",
      finishOn: "2015-04-30",
      duration: 30,
    });
  });

  it.each([
    { percent: 0, days: 0 },
    { percent: 25, days: 5 },
    { percent: 49.5, days: 9.9 },
    { percent: 50, days: 20 },
    { percent: 75, days: 25 },
    { percent: 100, days: 30 },
  ])("$percent % takes $days days", ({ percent, days }) => {
    expect(planCurve(withPause)?.daysFor(percent)).toBeCloseTo(days, 9);
  });

  it.each([
    { name: "no lines", items: [] },
    { name: "no weight", items: withPause.map((item) => ({ ...item, weight: 0 })) },
  ])("none with $name", ({ items }) => {
    expect(planCurve(items)).toBeNull();
  });
});

describe("laws of the curve", () => {
  it("is earned schedule counted day by day", () => {
    fc.assert(
      fc.property(
        arbitraryBaseline,
        fc.double({ min: 0, max: 99.9, noNaN: true }),
        (items, percent) => {
          const curve = planCurve(items);
          const daily = Array.from({ length: curve?.duration ?? 0 }, (_, day) => {
            return plannedValue(items, addDays(curve?.startOn ?? "", day)) ?? Number.NaN;
          });
          expect(curve?.daysFor(percent)).toBeCloseTo(earnedScheduleByPeriod(daily, percent), 6);
        },
      ),
    );
  });

  it("takes longer for more", () => {
    const percent = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(arbitraryBaseline, percent, percent, (items, a, b) => {
        const curve = planCurve(items);
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(curve?.daysFor(more)).toBeGreaterThanOrEqual((curve?.daysFor(less) ?? 0) - 1e-9);
      }),
    );
  });
});
