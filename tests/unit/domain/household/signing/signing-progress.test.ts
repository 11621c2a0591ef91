import { describe, expect, it } from "vitest";
import { addDays } from "#domain/calendar/calendar-day.ts";
import { layoutSigning, signingDays } from "#domain/household/signing/signing-chart.ts";
import { type SigningFacts, signingProgress } from "#domain/household/signing/signing-progress.ts";
import { decideSigningTerms } from "#domain/household/signing/signing-terms.ts";
import { signingTermsInput } from "#domain/household/signing/signing-terms-input.ts";
import { calendarOf2015 } from "../../calendar-of-2015.ts";

const asOf = "2015-04-15";
const terms = {
  thresholdPercent: 80,
  signingFromOn: "2015-03-09",
  signingToOn: "2015-06-08",
  reason: "示例",
  setOn: "2015-03-06",
  setBy: "leader",
  synthetic: false,
};
/** From Monday 9 March, `count` on each of so many days in a row. */
const daily = (days: number, count: number) =>
  Array.from({ length: days }, (_, day) => ({ on: addDays("2015-03-09", day), count }));

const progressOf = (facts: Partial<SigningFacts>) =>
  signingProgress({
    households: 162,
    signed: [],
    terms,
    asOf,
    calendar: calendarOf2015,
    ...facts,
  });

describe("the progress of signing", () => {
  it.each([
    [85, 138],
    [80, 130],
    [100, 162],
  ])("takes of 162 households, at %i %%, %i", (thresholdPercent, target) => {
    const { needed, ...progress } = progressOf({ terms: { ...terms, thresholdPercent } });
    expect([progress.target, needed]).toEqual([target, target]);
  });

  it("goes by the usual 85 % where no leader set anything, without an end", () => {
    const progress = progressOf({ terms: null, signed: daily(5, 2) });
    expect(progress).toMatchObject({
      thresholdPercent: 85,
      isSet: false,
      target: 138,
      needed: 128,
      toOn: null,
      observedFromOn: "2015-03-09",
    });
    expect(progress.forecast).toMatchObject({ daysLeft: null, requiredPerDay: null });
  });

  it("counts the workdays left after the day looked at, holidays left out", () => {
    // 16 April to 8 June: 38 weekdays less Labour Day on 1 May.
    const { forecast } = progressOf({ signed: daily(5, 2) });
    expect(forecast).toMatchObject({ daysLeft: 37, remaining: 120, requiredPerDay: 3.25 });
  });

  it("forecasts from the days observed, those without a signature counted", () => {
    const { forecast } = progressOf({ signed: daily(30, 2) });
    expect(forecast).toMatchObject({ kind: "forecast", remaining: 70 });
    expect(forecast.actualPerDay).toBeLessThan(2.4);
  });

  it.each([
    ["tooFewDays", { asOf: "2015-03-13", signed: daily(3, 2) }],
    ["allZero", {}],
    ["done", { signed: daily(30, 5) }],
    ["tail", { signed: daily(30, 5), terms: { ...terms, thresholdPercent: 95 } }],
    ["noTarget", { households: 0 }],
  ] as const)("says why there is none: %s", (reason, facts) => {
    expect(progressOf(facts).forecast).toMatchObject({ kind: "none", reason });
  });

  it("observes nothing before the signing begins", () => {
    const progress = progressOf({ asOf: "2015-03-01" });
    expect(progress.observedFromOn).toBeNull();
    expect(progress.forecast).toMatchObject({ observedDays: 0, actualPerDay: null });
  });

  it("names the years whose holidays are not published", () => {
    const open = { ...terms, signingToOn: "2016-02-01" };
    expect(progressOf({ terms: open }).unloadedYears).toEqual([2016]);
  });
});

describe("the terms of signing", () => {
  const next = { thresholdPercent: 85, signingFromOn: "2015-03-09", signingToOn: "2015-06-08" };
  it.each([
    ["the first terms", null, next, true],
    ["a longer signing", next, { ...next, signingToOn: "2015-07-08" }, true],
    ["one day of signing", null, { ...next, signingToOn: "2015-03-09" }, true],
    ["an end before its beginning", null, { ...next, signingToOn: "2015-03-08" }, false],
    ["what is in force already", next, next, false],
  ])("%s", (_, current, wanted, ok) => {
    expect(decideSigningTerms(current, wanted).ok).toBe(ok);
  });

  it.each([
    ["85", 85],
    ["８５％", 85],
    [" 80% ", 80],
    ["0", null],
    ["101", null],
    ["66.7", null],
    ["", null],
  ])("the threshold typed as %o", (thresholdPercent, read) => {
    const parsed = signingTermsInput.safeParse({
      requestKey: "6e3f0f36-1a6c-4b53-9d50-28a2c64a3a20",
      projectId: "p",
      expectedId: "",
      signingFromOn: "2015-03-09",
      signingToOn: "2015-06-08",
      reason: "方案",
      thresholdPercent,
    });
    expect(parsed.success ? parsed.data.thresholdPercent : null).toBe(read);
  });
});

describe("the drawing of the signing", () => {
  const days = signingDays([
    { on: "2015-03-10", count: 2 },
    { on: "2015-03-11", count: 0 },
    { on: "2015-03-12", count: 4 },
  ]);
  const layout = layoutSigning({
    households: 10,
    target: 9,
    days,
    asOf: "2015-03-31",
    fromOn: "2015-03-09",
    toOn: "2015-04-30",
  });

  it("runs the total and leaves out days without a signature", () => {
    expect(days).toEqual([
      { on: "2015-03-10", signed: 2, total: 2 },
      { on: "2015-03-12", signed: 4, total: 6 },
    ]);
  });

  it("spans whole months: half of March and April is the end of the day in the middle", () => {
    expect([layout.today, layout.closing]).toEqual([50.82, 100]);
    expect(layout.ticks.filter(({ level }) => level === "minor").map(({ on }) => on)).toEqual([
      "2015-03-01",
      "2015-04-01",
    ]);
  });

  it("steps from nothing to what is signed, out of all households, and on to the day", () => {
    expect(layout.steps.map(({ y }) => y)).toEqual([100, 100, 80, 80, 40, 40]);
    expect(layout.steps.at(-1)?.x).toBe(layout.today);
    expect(layout.threshold).toBe(10);
  });

  it("draws bars as high as their share of the most on one day, a day wide", () => {
    expect(layout.bars.map(({ height, width }) => [height, width])).toEqual([
      [50, 1.639],
      [100, 1.639],
    ]);
  });

  it("names quarters where there are more than eight months", () => {
    const long = layoutSigning({
      households: 10,
      target: 9,
      days,
      asOf: "2015-12-31",
      fromOn: null,
      toOn: null,
    });
    expect(long.ticks.filter(({ level }) => level === "minor")).toHaveLength(4);
  });
});
