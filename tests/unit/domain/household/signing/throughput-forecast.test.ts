import { describe, expect, it } from "vitest";
import { addDays, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { addWorkdays } from "#domain/calendar/working-calendar.ts";
import {
  forecastThroughput,
  type Throughput,
} from "#domain/household/signing/throughput-forecast.ts";
import { calendarOf2015 } from "../../calendar-of-2015.ts";

const asOf = "2015-04-15";
const nextWorkday = (on: IsoDate) => addWorkdays(calendarOf2015, addDays(on, 1), 0);
const twoADay = Array.from({ length: 20 }, (_, days) => ({ on: addDays(asOf, -days), count: 2 }));

const signing: Throughput = {
  households: 162,
  target: 138,
  done: 92,
  asOf,
  observedFromOn: "2015-03-27",
  counts: twoADay,
  nextDay: (on) => addDays(on, 1),
  deadlineOn: "2015-05-15",
};
const forecast = (changed: Partial<Throughput> = {}) =>
  forecastThroughput({ ...signing, ...changed });

describe("when a count will reach its target", () => {
  it("is told in days from the next one on", () => {
    // 46 left at 2 a day are 23 days: 16 April to 8 May
    expect(forecast()).toEqual({
      kind: "forecast",
      p50On: "2015-05-08",
      p85On: "2015-05-08",
      remaining: 46,
      observedDays: 20,
      actualPerDay: 2,
      daysLeft: 30,
      requiredPerDay: 1.54,
    });
  });

  it("is told in workdays where those are counted", () => {
    // 27 March to 15 April are 13 workdays with 40 signings; 16 April to 15 May 21 workdays
    const told = forecast({ nextDay: nextWorkday });
    expect(told).toMatchObject({ observedDays: 13, actualPerDay: 3.08, daysLeft: 21 });
    expect(told).toMatchObject({ kind: "forecast", remaining: 46, requiredPerDay: 2.2 });
    expect(told.kind === "forecast" && calendarOf2015.holidays.has(told.p50On)).toBe(false);
  });

  it("is later at 85 % than at 50 % where days differ", () => {
    const counts = twoADay.filter((_, index) => index % 3 === 0);
    const told = forecast({ counts });
    expect(told.kind === "forecast" && told.p85On !== null && told.p50On < told.p85On).toBe(true);
  });

  it("knows days without any", () => {
    const counts = twoADay.slice(0, 10);
    expect(forecast({ counts, observedFromOn: "2015-03-27" }).actualPerDay).toBe(1);
    expect(forecast({ counts, observedFromOn: "2015-04-06" }).actualPerDay).toBe(2);
  });

  it("does not move when it is asked again", () => {
    const counts = twoADay.filter((_, index) => index % 3 === 0);
    expect(forecast({ counts })).toEqual(forecast({ counts: counts.toReversed() }));
  });
});

describe("there is no saying, and why", () => {
  it.each<[string, Partial<Throughput>, object]>([
    [
      "no target is set",
      { target: null },
      { reason: "noTarget", remaining: null, requiredPerDay: null },
    ],
    ["there are no households", { households: 0, target: 0, done: 0 }, { reason: "noTarget" }],
    ["it is reached", { done: 138 }, { reason: "done", remaining: 0, requiredPerDay: 0 }],
    ["it is passed", { done: 150 }, { reason: "done", remaining: 0 }],
    [
      "above 90 % it is people",
      { target: 162, done: 146 },
      { reason: "tail", remaining: 16, requiredPerDay: 0.54 },
    ],
    [
      "nine days are observed",
      { observedFromOn: "2015-04-07" },
      { reason: "tooFewDays", observedDays: 9, requiredPerDay: 1.54 },
    ],
    [
      "nothing has happened",
      { counts: [] },
      { reason: "allZero", observedDays: 20, actualPerDay: 0, requiredPerDay: 1.54 },
    ],
    [
      "it would take years",
      { counts: [{ on: asOf, count: 1 }], target: 145, done: 1, observedFromOn: "2015-01-01" },
      { reason: "tooFar" },
    ],
  ])("%s", (_name, changed, expected) => {
    expect(forecast(changed)).toMatchObject({ kind: "none", ...expected });
  });

  it.each([
    ["exactly 90 %", { households: 160, target: 160, done: 144 }],
    ["ten days", { observedFromOn: "2015-04-06" }],
  ])("but there is at %s", (_name, changed) => {
    expect(forecast(changed).kind).toBe("forecast");
  });
});

describe("the rate that would be enough", () => {
  it.each([
    ["no deadline", null, null, null],
    ["the deadline is today", asOf, 0, null],
    ["the deadline is over", "2015-04-01", 0, null],
    ["one day is left", "2015-04-16", 1, 46],
  ])("%s", (_name, deadlineOn, daysLeft, requiredPerDay) => {
    expect(forecast({ deadlineOn })).toMatchObject({ daysLeft, requiredPerDay });
  });
});
