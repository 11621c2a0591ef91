import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { mulberry32, type Random } from "#domain/core/random.ts";
import { forecastByEarnedSchedule } from "#domain/forecast/earned-schedule.ts";
import { type FinishForecastInput, forecastFinish } from "#domain/forecast/finish-forecast.ts";
import { arbitraryBaseline } from "../arbitrary-baseline.ts";
import { describeInEachZone } from "../calendar/in-each-zone.ts";

const startOn = "2015-01-01";

/** A plan of so many days, as much each day. */
function evenPlan(days: number) {
  return [{ weight: 1, startOn, finishOn: addDays(startOn, days - 1) }];
}

/** Percents reported one after the other, each so many days after the one before. */
function reported(percents: readonly number[], everyDays: number): FinishForecastInput {
  const history = percents.map((percent, index) => {
    return { asOfOn: addDays(startOn, (index + 1) * everyDays - 1), percent };
  });
  const last = history.at(-1);
  return {
    items: evenPlan(100),
    earnedPercent: last?.percent ?? null,
    startOn,
    statusOn: last?.asOfOn ?? startOn,
    history,
  };
}

describeInEachZone("P50 and P85", () => {
  it.each([
    /*
     * 40 % of 100 days after 40: μ = 1, R = 60, so P50 at 100 days. Gains of 5, 15, 5, 15 in ten
     * days each differ from 10 by 5: σ² = 4 · 25 ÷ 10 ÷ 3 = 3.333. Student's 85 % with 3 degrees:
     * 1.0364 + 0.5375 ÷ 3 + 0.2802 ÷ 9 = 1.2467, so q = 1.5543 · 3.3333 = 5.1809.
     * (1 − 5.1809 ÷ 40) T² − (120 + 5.1809) T + 3600 = 0, the larger root 104.1: 105 days on.
     */
    { name: "uneven, 4 intervals", percents: [5, 20, 25, 40], days: 10, p50: 99, p85: 144 },
    /*
     * The same gains twice: 80 %, μ = 1, R = 20. σ² = 8 · 25 ÷ 10 ÷ 7 = 2.8571, 7 degrees:
     * 1.0364 + 0.0768 + 0.0057 = 1.1189, q = 1.2520 · 2.8571 = 3.5771.
     * (1 − 3.5771 ÷ 80) T² − (40 + 3.5771) T + 400 = 0, the larger root 32.9: 33 days on.
     */
    {
      name: "uneven, 8 intervals",
      percents: [5, 20, 25, 40, 45, 60, 65, 80],
      days: 10,
      p50: 99,
      p85: 112,
    },
    { name: "even: one day", percents: [10, 20, 30, 40], days: 10, p50: 99, p85: 99 },
    { name: "even at half the pace", percents: [5, 10, 15, 20], days: 10, p50: 199, p85: 199 },
  ])("$name", ({ percents, days, p50, p85 }) => {
    expect(forecastFinish(reported(percents, days))).toMatchObject({
      kind: "forecast",
      p50On: addDays(startOn, p50),
      finishOn: addDays(startOn, p50),
      p85On: addDays(startOn, p85),
      noSpreadReason: null,
      intervals: percents.length,
    });
  });

  it("knows the shape of the plan: slow as planned is not slow", () => {
    const items = [
      { weight: 10, startOn, finishOn: "2015-02-19" },
      { weight: 90, startOn: "2015-02-20", finishOn: "2015-04-10" },
    ];
    const slow = { ...reported([2, 4, 6, 8], 10), items };
    expect(forecastFinish(slow)).toMatchObject({ p50On: "2015-04-10", p85On: "2015-04-10" });
  });
});

describe("no P85", () => {
  it.each([
    { name: "three intervals", percents: [10, 20, 35], reason: "tooFewIntervals", intervals: 3 },
    { name: "one report", percents: [40], reason: "tooFewIntervals", intervals: 1 },
    // μ = 0.5, and the one step of 40 in 80 days leaves no progress within what is likely.
    { name: "one leap", percents: [0, 0, 0, 0, 0, 0, 0, 40], reason: "tooFar", intervals: 8 },
  ])("$name: $reason", ({ percents, reason, intervals }) => {
    const forecast = forecastFinish(reported(percents, 10));
    expect(forecast).toMatchObject({
      kind: "forecast",
      p85On: null,
      noSpreadReason: reason,
      intervals,
    });
  });
});

describe("no forecast", () => {
  const base = reported([10, 20, 30, 40], 10);
  it.each([
    { given: { items: [] }, reason: "noBaseline" },
    { given: { startOn: null }, reason: "notStarted" },
    { given: { earnedPercent: null }, reason: "noReport" },
    { given: { earnedPercent: 0 }, reason: "nothingEarned" },
    { given: { earnedPercent: 0.01 }, reason: "tooFar" },
  ])("$reason, as earned schedule says", ({ given, reason }) => {
    expect(forecastFinish({ ...base, ...given })).toEqual({ kind: "none", reason });
  });

  it("finished is finished", () => {
    const done = { ...base, earnedPercent: 100, finishedOn: "2015-03-01" };
    expect(forecastFinish(done)).toEqual({ kind: "finished", finishOn: "2015-03-01" });
  });
});

describe("the history it is taken from", () => {
  const base = reported([5, 20, 25, 40], 10);

  it.each([
    { name: "after the status date", more: { asOfOn: "2015-03-01", percent: 90 } },
    { name: "before the start", more: { asOfOn: "2014-12-31", percent: 3 } },
  ])("leaves out a report $name", ({ more }) => {
    const history = [...base.history, more].sort((a, b) => daysBetween(b.asOfOn, a.asOfOn));
    expect(forecastFinish({ ...base, history })).toEqual(forecastFinish(base));
  });

  it("takes of one day the report that counts, the last", () => {
    const [first, ...rest] = base.history;
    const history = [{ asOfOn: first?.asOfOn ?? "", percent: 9 }, ...base.history];
    expect(rest).toHaveLength(3);
    expect(forecastFinish({ ...base, history })).toEqual(forecastFinish(base));
  });

  it("takes a report of 100 as the whole plan earned, and a fall as a step back", () => {
    const fallen = reported([10, 100, 20, 40], 10);
    expect(forecastFinish(fallen)).toMatchObject({ kind: "forecast", intervals: 4 });
  });

  it("thins 100 reports to at most 24 stretches of about the same number of reports", () => {
    const random = mulberry32(3);
    let percent = 0;
    const daily = Array.from({ length: 100 }, () => {
      percent += random();
      return percent;
    });
    const forecast = forecastFinish(reported(daily, 1));
    // 99 reports before the last, every fifth of them counted back from it, and the last.
    expect(forecast).toMatchObject({ kind: "forecast", intervals: 20 });
  });
});

/** Days until a project is finished that goes on as one stretch after the other, drawn at random. */
function finishByResampling(
  stretches: readonly { days: number; earned: number }[],
  left: number,
  random: Random,
): number {
  let [days, earned] = [0, 0];
  while (earned < left) {
    const stretch = stretches[Math.floor(random() * stretches.length)] ?? { days: 1, earned: 1 };
    const share = Math.min(1, (left - earned) / stretch.earned);
    days += stretch.days * share;
    earned += stretch.earned * share;
  }
  return days;
}

function nearestRank(sorted: readonly number[], percent: number): number {
  return sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? Number.NaN;
}

describe("against resampling", () => {
  it("P50 and P85 are those of 4,000 seeded runs on a long history", () => {
    const random = mulberry32(15);
    const stretches = Array.from({ length: 24 }, () => ({ days: 30, earned: 6 + 36 * random() }));
    const earned = stretches.reduce((sum, stretch) => sum + stretch.earned, 0);
    const planned = Math.round(earned) + 120;
    const items = evenPlan(planned);
    let sum = 0;
    const percents = stretches.map((stretch) => {
      sum += stretch.earned;
      return (100 * sum) / planned;
    });
    const input = { ...reported(percents, 30), items };
    const runs = Array.from({ length: 4_000 }, () =>
      finishByResampling(stretches, planned - earned, random),
    ).sort((a, b) => a - b);
    const forecast = forecastFinish(input);
    const daysTo = (on: IsoDate | null) =>
      on === null ? Number.NaN : daysBetween(input.statusOn, on);
    const [p50, p85] =
      forecast.kind === "forecast" ? [daysTo(forecast.p50On), daysTo(forecast.p85On)] : [];
    expect(Math.abs((p50 ?? Number.NaN) - nearestRank(runs, 50))).toBeLessThan(8);
    expect(Math.abs((p85 ?? Number.NaN) - nearestRank(runs, 85))).toBeLessThan(12);
  });

  it("of 2,000 seeded projects half are finished by their P50, 85 in 100 by their P85", () => {
    const random = mulberry32(2015);
    const results = Array.from({ length: 2_000 }, () => simulateProject(random));
    const share = (isBy: (result: Simulated) => boolean) =>
      results.filter(isBy).length / results.length;
    expect(share(({ actual, p50 }) => actual <= p50)).toBeGreaterThan(0.45);
    expect(share(({ actual, p50 }) => actual <= p50)).toBeLessThan(0.57);
    expect(share(({ actual, p85 }) => actual <= p85)).toBeGreaterThan(0.81);
    expect(share(({ actual, p85 }) => actual <= p85)).toBeLessThan(0.89);
  });
});

interface Simulated {
  readonly actual: number;
  readonly p50: number;
  readonly p85: number;
}

/** A project of 400 planned days that earns 1 to 13 of them a week, forecast after 12 to 28 weeks. */
function simulateProject(random: Random): Simulated {
  const planned = 400;
  const reportedWeeks = 12 + Math.floor(random() * 17);
  const percents: number[] = [];
  let earned = 0;
  let weeks = 0;
  while (earned < planned) {
    earned += 1 + 12 * random();
    weeks += 1;
    if (weeks <= reportedWeeks) percents.push((100 * earned) / planned);
  }
  const forecast = forecastFinish({ ...reported(percents, 7), items: evenPlan(planned) });
  if (forecast.kind !== "forecast") throw new Error(forecast.kind);
  const days = (on: IsoDate | null) =>
    on === null ? Number.POSITIVE_INFINITY : daysBetween(startOn, on) + 1;
  return { actual: weeks * 7, p50: days(forecast.p50On), p85: days(forecast.p85On) };
}

describe("laws of the forecast", () => {
  const steps = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 10 });

  function given(items: FinishForecastInput["items"], gains: readonly number[]) {
    let percent = 1;
    const percents = gains.map((gain) => {
      percent += gain;
      return percent;
    });
    const start = items.map((item) => item.startOn).sort()[0] ?? startOn;
    const shift = daysBetween(startOn, start);
    const input = reported(percents, 14);
    return {
      ...input,
      items,
      startOn: start,
      statusOn: addDays(input.statusOn, shift),
      history: input.history.map((entry) => ({ ...entry, asOfOn: addDays(entry.asOfOn, shift) })),
    };
  }

  it("P50 is earned schedule, and P85 is never before it", () => {
    fc.assert(
      fc.property(arbitraryBaseline, steps, (items, gains) => {
        const input = given(items, gains);
        const forecast = forecastFinish(input);
        const point = forecastByEarnedSchedule(input);
        expect(forecast).toMatchObject(point);
        if (forecast.kind !== "forecast") return;
        expect(forecast.p50On).toBe(forecast.finishOn);
        expect(forecast.p85On === null || forecast.p85On >= forecast.p50On).toBe(true);
        expect(forecast.p85On === null).toBe(forecast.noSpreadReason !== null);
      }),
    );
  });

  it("the more uneven the same progress, the later P85", () => {
    const swing = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(swing, swing, (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const p85 = (by: number) => {
          const forecast = forecastFinish(reported([10 - by, 20, 30 - by, 40, 50 - by, 60], 10));
          return forecast.kind === "forecast" ? (forecast.p85On ?? "9999-12-31") : "";
        };
        expect(p85(more) >= p85(less)).toBe(true);
      }),
    );
  });
});
