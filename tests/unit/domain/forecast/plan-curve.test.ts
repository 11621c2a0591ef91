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
  it("knows its days, and which of them it pauses on", () => {
    expect(planCurve(withPause)).toMatchObject({
      startOn: "2015-04-01",
      finishOn: "2015-04-30",
      earnsFromOn: "2015-04-01",
      duration: 20,
      pausedDays: 10,
    });
  });

  it.each([
    { on: "2015-03-31", days: 0 },
    { on: "2015-04-01", days: 1 },
    { on: "2015-04-10", days: 10 },
    { on: "2015-04-15", days: 10 },
    { on: "2015-04-20", days: 10 },
    { on: "2015-04-21", days: 11 },
    { on: "2015-05-01", days: 21 },
  ])("by $on it has worked $days days", ({ on, days }) => {
    expect(planCurve(withPause)?.daysUntil(on)).toBe(days);
  });

  it.each([
    { on: "2015-04-05", work: 5, days: 5 },
    { on: "2015-04-05", work: 15, days: 25 },
    { on: "2015-04-15", work: 10, days: 15 },
    { on: "2015-04-25", work: 7, days: 7 },
    { on: "2015-05-05", work: 3, days: 3 },
  ])("after $on $work working days take $days days", ({ on, work, days }) => {
    expect(planCurve(withPause)?.daysToFinish(on, work)).toBeCloseTo(days, 9);
  });

  it.each([
    { percent: 0, days: 0 },
    { percent: 25, days: 5 },
    { percent: 49.5, days: 9.9 },
    { percent: 50, days: 10 },
    { percent: 75, days: 15 },
    { percent: 100, days: 20 },
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
  it("is earned schedule counted working day by working day", () => {
    fc.assert(
      fc.property(
        arbitraryBaseline,
        fc.double({ min: 0, max: 99.9, noNaN: true }),
        (items, percent) => {
          const curve = planCurve(items);
          const length = (curve?.duration ?? 0) + (curve?.pausedDays ?? 0);
          const daily = Array.from({ length }, (_, day) => {
            return plannedValue(items, addDays(curve?.startOn ?? "", day)) ?? Number.NaN;
          }).filter((planned, day, all) => planned > (all[day - 1] ?? 0));
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
