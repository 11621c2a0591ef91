import fc from "fast-check";
import { addDays } from "#domain/calendar/calendar-day.ts";
import type { BaselineItem } from "#domain/forecast/progress.ts";

/**
 * One line after the other, most with days between on which the plan earns nothing; some begin or
 * end with a line of weight 0.
 */
export const arbitraryPausedBaseline: fc.Arbitrary<BaselineItem[]> = fc
  .record({
    lines: fc.array(
      fc.record({
        pause: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 150 })),
        length: fc.integer({ min: 1, max: 90 }),
        weight: fc.integer({ min: 1, max: 40 }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    isFirstBare: fc.boolean(),
    isLastBare: fc.boolean(),
  })
  .map(({ lines, isFirstBare, isLastBare }) => {
    let day = 0;
    const items = lines.map(({ pause, length, weight }, index) => {
      const startOn = addDays("2015-01-01", day + (index === 0 ? 0 : pause));
      day += (index === 0 ? 0 : pause) + length;
      return { weight, startOn, finishOn: addDays(startOn, length - 1) };
    });
    const bare = { weight: 0, startOn: "2014-12-01", finishOn: "2014-12-20" };
    const end = { weight: 0, startOn: addDays("2015-01-01", day), finishOn: "2018-01-31" };
    return [...(isFirstBare ? [bare] : []), ...items, ...(isLastBare ? [end] : [])];
  });
