import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { horizonDays, resampleDays } from "#domain/household/signing/resample-days.ts";

const month = [0, 3, 1, 0, 0, 5, 2, 1, 0, 0, 4, 2, 1, 2, 0, 0, 3, 1, 2, 6, 0, 0, 1, 2, 1, 3, 0, 2];
const seldom = [...Array.from({ length: 11 }, () => 0), 1];

/** The chance that a remainder is done within each number of days, worked out without drawing. */
function exactChances(counts: readonly number[], remaining: number, days: number): number[] {
  let chances = Array.from({ length: remaining }, (_, left) => Number(left === remaining - 1));
  const reached = [0];
  for (let day = 1; day <= days; day += 1) {
    const next = chances.map(() => 0);
    for (const [index, chance] of chances.entries()) {
      for (const count of counts) {
        const left = index - count;
        if (left >= 0) next[left] = (next[left] ?? 0) + chance / counts.length;
      }
    }
    chances = next;
    reached.push(1 - chances.reduce((sum, chance) => sum + chance, 0));
  }
  return reached;
}

const exactDays = (counts: readonly number[], remaining: number, share: number) =>
  exactChances(counts, remaining, horizonDays).findIndex((chance) => chance >= share);

describe("days resampled until a remainder is done", () => {
  it.each([
    // every day the same: no chance in it
    { name: "two a day, nine left", counts: [2, 2, 2], remaining: 9, p50: 5, p85: 5 },
    { name: "one day observed", counts: [1], remaining: 7, p50: 7, p85: 7 },
    // 1 − (2/3)^n: 0.556 after 2 days, 0.802 after 4, 0.868 after 5
    { name: "one in three days, one left", counts: [0, 0, 1], remaining: 1, p50: 2, p85: 5 },
    { name: "one day with twenty", counts: [0, 0, 20], remaining: 20, p50: 2, p85: 5 },
  ])("$name: $p50 and $p85", ({ counts, remaining, p50, p85 }) => {
    expect(resampleDays({ counts, remaining, seed: 1 })).toEqual({ p50, p85 });
  });

  it.each([
    { name: "a month of days", counts: month, remaining: 46 },
    { name: "the whole of it", counts: month, remaining: 138 },
    { name: "one in twelve days", counts: seldom, remaining: 5 },
    { name: "ninety days", counts: [...month, ...month, ...month, 0, 0, 9], remaining: 60 },
    { name: "ten days", counts: month.slice(0, 10), remaining: 30 },
  ])("agrees with the exact distribution to a hundredth: $name", ({ counts, remaining }) => {
    const chances = exactChances(counts, remaining, horizonDays);
    for (const seed of [1, 2, 3]) {
      const { p50, p85 } = resampleDays({ counts, remaining, seed });
      for (const [days, share] of [
        [p50 ?? 0, 0.5],
        [p85 ?? 0, 0.85],
      ] as const) {
        expect(chances[days]).toBeGreaterThan(share - 0.015);
        expect(chances[days - 1]).toBeLessThan(share + 0.015);
      }
    }
  });

  it("moves by no more than its seed may", () => {
    const exact = exactDays(month, 46, 0.5);
    for (let seed = 0; seed < 20; seed += 1) {
      const { p50 } = resampleDays({ counts: month, remaining: 46, seed });
      expect(Math.abs((p50 ?? 0) - exact)).toBeLessThanOrEqual(1);
    }
  });

  it.each([
    {
      name: "more than the horizon can hold",
      counts: [0, 1],
      remaining: 1001,
      expected: [null, null],
    },
    { name: "the median beyond it", counts: seldom, remaining: 100, expected: [null, null] },
    { name: "just within it", counts: [1, 1], remaining: 1000, expected: [1000, 1000] },
    { name: "one day beyond it", counts: [1, 1], remaining: 1001, expected: [null, null] },
  ])("says nothing beyond the horizon: $name", ({ counts, remaining, expected }) => {
    const { p50, p85 } = resampleDays({ counts, remaining, seed: 1 });
    expect([p50, p85]).toEqual(expected);
  });

  it("may know the median alone", () => {
    const { p50, p85 } = resampleDays({ counts: seldom, remaining: 82, seed: 1 });
    expect(p50).toBeGreaterThan(950);
    expect(p85).toBeNull();
  });

  const days = fc
    .array(fc.integer({ min: 0, max: 4 }), { minLength: 10, maxLength: 40 })
    .filter((counts) => counts.some((count) => count > 0));

  it("is the same for the same seed, and never shorter than the best days allow", () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 1, max: 60 }),
        fc.integer(),
        (counts, remaining, seed) => {
          const resampled = resampleDays({ counts, remaining, seed });
          expect(resampleDays({ counts, remaining, seed })).toEqual(resampled);
          const best = Math.ceil(remaining / Math.max(...counts));
          expect(resampled.p50 ?? horizonDays).toBeGreaterThanOrEqual(best);
          expect(resampled.p85 ?? horizonDays).toBeGreaterThanOrEqual(resampled.p50 ?? horizonDays);
        },
      ),
      { numRuns: 20 },
    );
  });
});
