import fc from "fast-check";
import { addDays, type IsoDate } from "#domain/calendar/calendar-day.ts";

/** Any day of the years 1990 to 2089. */
export const arbitraryDay: fc.Arbitrary<IsoDate> = fc
  .integer({ min: 0, max: 36_500 })
  .map((days) => addDays("1990-01-01", days));
