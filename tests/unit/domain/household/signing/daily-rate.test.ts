import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actualPerDay, requiredPerDay } from "#domain/household/signing/daily-rate.ts";

describe("a daily rate", () => {
  it.each([
    [46, 21, 2.2],
    [46, 20, 2.3],
    [1, 3, 0.34],
    [1, 1000, 0.01],
    [0, 10, 0],
    [138, 1, 138],
    [5, 0, null],
    [5, -3, null],
    [5, null, null],
  ])("required: %d in %d days is %d", (remaining, days, perDay) => {
    expect(requiredPerDay(remaining, days)).toBe(perDay);
  });

  it.each([
    [22, 9, 2.44],
    [1, 8, 0.13],
    [1, 3, 0.33],
    [2, 3, 0.67],
    [0, 9, 0],
    [5, 0, null],
  ])("actual: %d in %d days is %d", (done, days, perDay) => {
    expect(actualPerDay(done, days)).toBe(perDay);
  });

  it("is enough when it is required, and no hundredth more than that", () => {
    const count = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(count, fc.integer({ min: 1, max: 400 }), (remaining, days) => {
        const hundredths = Math.round((requiredPerDay(remaining, days) ?? Number.NaN) * 100);
        expect(hundredths * days).toBeGreaterThanOrEqual(remaining * 100);
        expect((hundredths - 1) * days).toBeLessThan(remaining * 100);
      }),
    );
  });
});
