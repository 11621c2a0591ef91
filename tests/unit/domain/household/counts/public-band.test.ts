import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publicBand } from "#domain/household/counts/public-band.ts";

describe("the public band of a count", () => {
  // 162: top = 10 + 5·⌊(162 − 19) ÷ 5⌋ = 10 + 5·28 = 150
  // 30: top = 10 + 5·⌊11 ÷ 5⌋ = 20; 34: 10 + 5·⌊15 ÷ 5⌋ = 25; 33: 10 + 5·⌊14 ÷ 5⌋ = 20
  it.each([
    [162, 0, { kind: "notStarted" }],
    [162, 1, { kind: "fewerThan", below: 10 }],
    [162, 9, { kind: "fewerThan", below: 10 }],
    [162, 10, { kind: "lowOrMore", low: 10, percent: 6 }],
    [162, 14, { kind: "lowOrMore", low: 10, percent: 6 }],
    [162, 15, { kind: "lowOrMore", low: 15, percent: 9 }],
    [162, 98, { kind: "lowOrMore", low: 95, percent: 58 }],
    [162, 137, { kind: "lowOrMore", low: 135, percent: 83 }],
    [162, 138, { kind: "lowOrMore", low: 135, percent: 83 }],
    [162, 149, { kind: "lowOrMore", low: 145, percent: 89 }],
    [162, 150, { kind: "topOrMore", low: 150, percent: 92 }],
    [162, 161, { kind: "topOrMore", low: 150, percent: 92 }],
    [162, 162, { kind: "complete" }],
    [30, 19, { kind: "lowOrMore", low: 15, percent: 50 }],
    [30, 20, { kind: "topOrMore", low: 20, percent: 66 }],
    [30, 29, { kind: "topOrMore", low: 20, percent: 66 }],
    [33, 25, { kind: "topOrMore", low: 20, percent: 60 }],
    [34, 24, { kind: "lowOrMore", low: 20, percent: 58 }],
    [34, 25, { kind: "topOrMore", low: 25, percent: 73 }],
    [29, 0, { kind: "notStarted" }],
    [29, 29, { kind: "complete" }],
    [29, 1, { kind: "stageOnly" }],
    [29, 28, { kind: "stageOnly" }],
    [0, 0, { kind: "notStarted" }],
  ])("of %d, %d done: %o", (households, done, band) => {
    expect(publicBand({ households, done })).toEqual(band);
  });

  it.each([
    [162, 163],
    [162, -1],
    [162, 1.5],
    [Number.NaN, 0],
  ])("of %d, %d done is a fault", (households, done) => {
    expect(() => publicBand({ households, done })).toThrow(RangeError);
  });

  const households = fc.integer({ min: 30, max: 3000 });
  const bandsOf = (n: number) =>
    Array.from({ length: n + 1 }, (_, done) => publicBand({ households: n, done }));
  const lowOf = (band: ReturnType<typeof publicBand>, n: number) => {
    if ("low" in band) return band.low;
    return band.kind === "complete" ? n : Number(band.kind === "fewerThan");
  };

  it("never tells an exact count but nothing and everything", () => {
    fc.assert(
      fc.property(households, (n) => {
        const sizes = new Map<string, number>();
        for (const band of bandsOf(n).slice(1, n)) {
          const text = JSON.stringify(band);
          sizes.set(text, (sizes.get(text) ?? 0) + 1);
        }
        expect(Math.min(...sizes.values())).toBeGreaterThanOrEqual(5);
        expect(
          sizes.get(JSON.stringify(publicBand({ households: n, done: n - 1 }))),
        ).toBeGreaterThan(8);
      }),
    );
  });

  it("never says more than there is, and never falls while the count rises", () => {
    fc.assert(
      fc.property(households, (n) => {
        const lows = bandsOf(n).map((band) => lowOf(band, n));
        expect(lows.every((low, done) => low <= done)).toBe(true);
        expect(lows.every((low, done) => low >= (lows[done - 1] ?? 0))).toBe(true);
      }),
    );
  });
});
