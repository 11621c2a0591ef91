import fc from "fast-check";
import { addDays } from "#domain/calendar/calendar-day.ts";
import type { BaselineItem } from "#domain/forecast/progress.ts";

/** One to six weighted lines within about a year of each other, some of them of weight 0. */
export const arbitraryBaseline: fc.Arbitrary<BaselineItem[]> = fc
  .array(
    fc.record({
      weight: fc.integer({ min: 0, max: 40 }),
      start: fc.integer({ min: 0, max: 200 }),
      length: fc.integer({ min: 1, max: 120 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((lines) =>
    lines.map(({ weight, start, length }) => {
      const startOn = addDays("2015-01-01", start);
      return { weight, startOn, finishOn: addDays(startOn, length - 1) };
    }),
  )
  .filter((items) => items.some(({ weight }) => weight > 0));
