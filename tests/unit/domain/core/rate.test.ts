import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareWithPrinted,
  formatPercent,
  householdsToThreshold,
  rate,
} from "#domain/core/rate.ts";

describe("rate", () => {
  it.each([
    [1592, 1609, 98.94],
    [4084, 4167, 98.01],
    [58.46, 175.65, 33.28],
    [198, 292, 67.81],
    [291, 292, 99.66],
    [132, 173, 76.3],
    [173, 228, 75.88],
    [4191, 4509, 92.95],
    [5231, 5388, 97.09],
  ])("known answer: %d of %d is %d %%", (numerator, denominator, percent) => {
    expect(rate(numerator, denominator)).toEqual({ numerator, denominator, percent });
  });

  it.each([
    { name: "no denominator, no rate", figures: [0, 0], percent: null, printed: "—" },
    { name: "still no rate", figures: [5, 0], percent: null, printed: "—" },
    { name: "nothing of something", figures: [0, 162], percent: 0, printed: "0.00%" },
    { name: "everything", figures: [162, 162], percent: 100, printed: "100.00%" },
    { name: "half up", figures: [1, 800], percent: 0.13, printed: "0.13%" },
    { name: "just below the half", figures: [12_499, 10_000_000], percent: 0.12, printed: "0.12%" },
    {
      name: "a float would say 1.00",
      figures: [201, 20_000],
      percent: 1.01,
      printed: "1.01%",
    },
    { name: "a sum of decimals", figures: [0.1 + 0.2, 3], percent: 10, printed: "10.00%" },
    { name: "one is missing", figures: [99_999, 100_000], percent: 99.99, printed: "99.99%" },
    { name: "more than all", figures: [110, 100], percent: 110, printed: "110.00%" },
    {
      name: "fen beyond a billion yuan",
      figures: [123_456_789_012, 246_913_578_024],
      percent: 50,
      printed: "50.00%",
    },
  ])("$name: $printed", ({ figures: [numerator = 0, denominator = 0], percent, printed }) => {
    const result = rate(numerator, denominator);
    expect(result.percent).toBe(percent);
    expect(formatPercent(result)).toBe(printed);
  });

  it.each([
    [-1, 2],
    [1, -2],
    [Number.NaN, 2],
    [1, Number.POSITIVE_INFINITY],
    [1.005, 2],
  ])("%d of %d is a fault, not a rate", (numerator, denominator) => {
    expect(() => rate(numerator, denominator)).toThrow(RangeError);
  });

  it("reads 100 only when nothing is missing, and never more than a hundredth off", () => {
    const count = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(count, count, (a, b) => {
        const [part, whole] = a < b ? [a, b] : [b, a + 1];
        const percent = rate(part, whole).percent ?? Number.NaN;
        expect(percent).toBeLessThan(100);
        expect(Math.abs(percent - (100 * part) / whole)).toBeLessThanOrEqual(0.01);
      }),
    );
  });
});

describe("households to a threshold", () => {
  it.each([
    { households: 162, thresholdPercent: 85, signed: 0, needed: 138 },
    { households: 162, thresholdPercent: 80, signed: 0, needed: 130 },
    { households: 162, thresholdPercent: 85, signed: 137, needed: 1 },
    { households: 162, thresholdPercent: 85, signed: 138, needed: 0 },
    { households: 162, thresholdPercent: 85, signed: 162, needed: 0 },
    { households: 100, thresholdPercent: 85, signed: 84, needed: 1 },
    { households: 100, thresholdPercent: 66.67, signed: 0, needed: 67 },
    { households: 0, thresholdPercent: 85, signed: 0, needed: 0 },
  ])("$thresholdPercent % of $households with $signed signed: $needed", ({ needed, ...given }) => {
    expect(householdsToThreshold(given)).toBe(needed);
  });

  it("is the least number that reaches it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 100 }),
        (households, thresholdPercent) => {
          const needed = householdsToThreshold({ households, thresholdPercent, signed: 0 });
          expect(needed * 100).toBeGreaterThanOrEqual(thresholdPercent * households);
          expect((needed - 1) * 100).toBeLessThan(thresholdPercent * households);
        },
      ),
    );
  });
});

describe("printed against recomputed", () => {
  it.each([
    { numerator: 1592, denominator: 1609, printed: 98.98, recomputed: 98.94, differs: true },
    { numerator: 4084, denominator: 4167, printed: 98.01, recomputed: 98.01, differs: false },
    { numerator: 132, denominator: 173, printed: 76.3, recomputed: 76.3, differs: false },
    { numerator: 0, denominator: 0, printed: 100, recomputed: null, differs: true },
    { numerator: 1, denominator: 2, printed: null, recomputed: 50, differs: false },
  ])("$numerator of $denominator, printed $printed: differs $differs", (ledger) => {
    const { recomputed, printed, differs } = ledger;
    expect(compareWithPrinted(ledger)).toEqual({ recomputed, printed, differs });
  });
});
