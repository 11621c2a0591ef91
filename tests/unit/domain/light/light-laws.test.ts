import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#domain/calendar/calendar-day.ts";
import {
  computeLight,
  type LightColour,
  type LightInput,
  lightColours,
} from "#domain/light/light.ts";

const asOf = "2015-04-15";

describe("laws of the light", () => {
  const arbitraryInput: fc.Arbitrary<LightInput> = fc.record({
    asOf: fc.constant(asOf),
    suspended: fc.boolean(),
    done: fc.constant(null),
    startOn: fc.constantFrom("2014-01-01", "2015-06-01", null),
    isBegun: fc.boolean(),
    hasBaseline: fc.boolean(),
    plannedThen: fc.option(fc.integer({ min: 0, max: 100 })),
    reported: fc.option(fc.integer({ min: 0, max: 100 })),
    lastReportOn: fc.option(fc.integer({ min: 0, max: 90 }).map((days) => addDays(asOf, -days))),
    staleAfterDays: fc.constant(30),
    milestones: fc.array(
      fc.record({
        id: fc.constantFrom("a", "b", "c"),
        overdueDays: fc.integer({ min: 0, max: 60 }),
        startMissedOn: fc.constantFrom(null, "2014-06-01", "2015-04-01"),
      }),
      { maxLength: 4 },
    ),
    forecast: fc.constantFrom(null, {
      p50: "2015-11-01",
      p85: "2015-12-01",
      deadlineTo: "2015-10-31",
    }),
    deadlineTo: fc.constantFrom(null, "2015-10-31", "2015-01-31"),
    totalFloat: fc.option(
      fc.integer({ min: -20, max: 20 }).map((days) => ({ days, unit: "workday" as const })),
    ),
  });
  const rank: readonly LightColour[] = ["green", "grey", "yellow", "red"];

  it("always gives a reason, and shows the colour of the first", () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const { colour, reasons } = computeLight(input);
        expect(reasons[0]?.colour).toBe(colour);
        expect(lightColours).toContain(colour);
        const ranks = reasons.map((reason) => -rank.indexOf(reason.colour));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
    );
  });

  it("is green only when plan, report and start are known, fresh and within 10 points", () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        if (computeLight(input).colour !== "green") return;
        expect(input).toMatchObject({ suspended: false, hasBaseline: true });
        expect((input.plannedThen ?? Number.NaN) - (input.reported ?? Number.NaN)).toBeLessThan(10);
        expect(input.startOn !== null && input.startOn <= asOf).toBe(true);
        expect(input.lastReportOn !== null && input.lastReportOn >= "2015-03-16").toBe(true);
        expect(input.milestones.every(({ overdueDays }) => overdueDays === 0)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("never improves because a report grew old", () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const stale = { ...input, lastReportOn: "2014-06-01" };
        const before = rank.indexOf(computeLight(input).colour);
        const after = rank.indexOf(computeLight(stale).colour);
        fc.pre(input.lastReportOn !== null);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});
