import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "#domain/calendar/calendar-day.ts";
import {
  type EarnedScheduleInput,
  earnedScheduleFigures,
  forecastByEarnedSchedule,
} from "#domain/forecast/earned-schedule.ts";
import { planCurve } from "#domain/forecast/plan-curve.ts";
import { describeInEachZone } from "../calendar/in-each-zone.ts";

/** Days of which each plans what the cumulative values grow by. */
function curveOf(plannedValues: readonly number[]) {
  const items = plannedValues.flatMap((planned, period) => {
    const weight = planned - (plannedValues[period - 1] ?? 0);
    const on = addDays("2015-01-01", period);
    return weight > 0 ? [{ weight, startOn: on, finishOn: on }] : [];
  });
  const curve = planCurve(items);
  if (curve === null) throw new Error("a plan of nothing");
  return curve;
}

/** The time earned of a plan given period by period. */
function earnedSchedule(plannedValues: readonly number[], earned: number): number {
  return curveOf(plannedValues).daysFor((earned / (plannedValues.at(-1) ?? 0)) * 100);
}

/** 30 periods that plan the same amount each. */
const even = Array.from({ length: 30 }, (_, period) => (period + 1) * 10);

describe("earned schedule", () => {
  it.each([
    { name: "nothing", plan: [10, 20, 40], earned: 0, es: 0 },
    { name: "within the first period", plan: [10, 20, 40], earned: 5, es: 0.5 },
    { name: "exactly a period", plan: [10, 20, 40], earned: 20, es: 2 },
    { name: "between periods", plan: [10, 20, 40], earned: 30, es: 2.5 },
    { name: "at a pause in the plan, which is no time", plan: [10, 10, 10, 20], earned: 10, es: 1 },
    { name: "after a pause at the start", plan: [0, 0, 10], earned: 5, es: 0.5 },
    { name: "everything", plan: [10, 20, 40], earned: 40, es: 3 },
  ])("$name: $es", ({ plan, earned, es }) => {
    expect(earnedSchedule(plan, earned)).toBeCloseTo(es, 9);
  });

  it("ES 18 of AT 20 is an SPI(t) of 0.90", () => {
    const figures = earnedScheduleFigures(18, 20, 30);
    expect(figures).toEqual({
      earnedSchedule: 18,
      actualTime: 20,
      scheduleVariance: -2,
      spi: 0.9,
      plannedDuration: 30,
      forecastDuration: expect.closeTo(33.3333, 4),
      toCompleteIndex: 1.2,
      cannotBeMet: false,
    });
  });

  it.each([
    { actualTime: 29, earned: 280, toCompleteIndex: 2, cannotBeMet: false },
    { actualTime: 30, earned: 290, toCompleteIndex: null, cannotBeMet: true },
    { actualTime: 35, earned: 200, toCompleteIndex: null, cannotBeMet: true },
  ])("at $actualTime of 30 the plan cannot be met: $cannotBeMet", (row) => {
    const { actualTime, earned, toCompleteIndex, cannotBeMet } = row;
    const figures = earnedScheduleFigures(earned / 10, actualTime, 30);
    expect(figures).toMatchObject({ toCompleteIndex, cannotBeMet });
  });

  it("on plan, at every moment of any plan that grows, SPI(t) is 1", () => {
    const steps = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(steps, fc.nat(), (growth, pick) => {
        let sum = 0;
        const plan = growth.map((step) => {
          sum += step;
          return sum;
        });
        const actualTime = (pick % plan.length) + 1;
        const earned = plan[actualTime - 1] ?? Number.NaN;
        const es = earnedSchedule(plan, earned);
        const figures = earnedScheduleFigures(es, actualTime, plan.length);
        expect(figures.spi).toBeCloseTo(1, 9);
        expect(figures.forecastDuration).toBeCloseTo(plan.length, 7);
      }),
    );
  });

  it("never falls as more is earned", () => {
    const percent = fc.double({ min: 0, max: 300, noNaN: true });
    fc.assert(
      fc.property(percent, percent, (a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(earnedSchedule(even, more)).toBeGreaterThanOrEqual(earnedSchedule(even, less));
      }),
    );
  });
});

const hundredDays: EarnedScheduleInput = {
  items: [{ weight: 1, startOn: "2015-01-01", finishOn: "2015-04-10" }],
  earnedPercent: 40,
  startOn: "2015-01-01",
  statusOn: "2015-02-19",
};

describeInEachZone("forecast by earned schedule", () => {
  it.each([
    { name: "on plan", given: { earnedPercent: 50 }, finishOn: "2015-04-10", spi: 1 },
    { name: "behind: 100 ÷ 0.8 days", given: {}, finishOn: "2015-05-05", spi: 0.8 },
    {
      name: "ahead: 100 ÷ 2 days",
      given: { earnedPercent: 100 - 1e-12 },
      finishOn: "2015-02-19",
      spi: 2,
    },
    {
      name: "begun late, at the planned pace",
      given: { startOn: "2015-02-01", statusOn: "2015-03-12" },
      finishOn: "2015-05-11",
      spi: 1,
    },
    {
      name: "one day in",
      given: { earnedPercent: 1, statusOn: "2015-01-01" },
      finishOn: "2015-04-10",
      spi: 1,
    },
  ])("$name: $finishOn", ({ given, finishOn, spi }) => {
    expect(forecastByEarnedSchedule({ ...hundredDays, ...given })).toMatchObject({
      kind: "forecast",
      finishOn,
      spi: expect.closeTo(spi, 6),
      plannedDuration: 100,
    });
  });

  it("says that a plan whose time is used up cannot be met", () => {
    const forecast = forecastByEarnedSchedule({ ...hundredDays, statusOn: "2015-04-10" });
    expect(forecast).toMatchObject({
      kind: "forecast",
      cannotBeMet: true,
      toCompleteIndex: null,
      finishOn: "2015-09-07",
    });
  });

  it.each([
    { given: { items: [] }, reason: "noBaseline" },
    {
      given: { items: [{ weight: 0, startOn: "2015-01-01", finishOn: "2015-04-10" }] },
      reason: "noBaseline",
    },
    { given: { startOn: null }, reason: "notStarted" },
    { given: { startOn: "2015-02-20" }, reason: "notStarted" },
    { given: { earnedPercent: null }, reason: "noReport" },
    { given: { earnedPercent: 0 }, reason: "nothingEarned" },
    { given: { earnedPercent: 0.01 }, reason: "tooFar" },
  ])("no forecast: $reason", ({ given, reason }) => {
    expect(forecastByEarnedSchedule({ ...hundredDays, ...given })).toEqual({
      kind: "none",
      reason,
    });
  });

  it.each([
    { finishedOn: "2015-03-20", finishOn: "2015-03-20" },
    { finishedOn: null, finishOn: null },
    { finishedOn: undefined, finishOn: null },
  ])("frozen at the actual finish: $finishOn", ({ finishedOn, finishOn }) => {
    const done = { ...hundredDays, earnedPercent: 100, finishedOn };
    expect(forecastByEarnedSchedule(done)).toEqual({ kind: "finished", finishOn });
  });

  it("never moves closer because a day passed with nothing earned", () => {
    const percent = fc.integer({ min: 20, max: 99 });
    fc.assert(
      fc.property(percent, fc.integer({ min: 0, max: 200 }), (earnedPercent, day) => {
        const finishAt = (statusOn: string) => {
          const forecast = forecastByEarnedSchedule({ ...hundredDays, earnedPercent, statusOn });
          return forecast.kind === "forecast" ? forecast.finishOn : "";
        };
        const statusOn = addDays("2015-01-01", day);
        const move = daysBetween(finishAt(statusOn), finishAt(addDays(statusOn, 1)));
        expect(move).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
