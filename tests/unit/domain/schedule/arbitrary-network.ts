import fc from "fast-check";
import { addDays, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { isCounted, type PlanCalendar, planArithmetic } from "#domain/calendar/plan-calendar.ts";
import { arbitraryLinks } from "../arbitrary-plan.ts";
import { calendarOf2015 } from "../calendar-of-2015.ts";
import type { ReferenceNetwork } from "./reference-schedule.ts";

/** A Monday. */
export const networkStart: IsoDate = "2015-03-02";

/** Weeks of five, six and seven days, holidays off or worked, and every day of the calendar. */
const arbitraryCalendar: fc.Arbitrary<PlanCalendar> = fc.record({
  durationUnit: fc.constantFrom("workday", "workday", "calendarDay"),
  workWeek: fc.constantFrom("12345", "123456", "1234567"),
  holidays: fc.constantFrom("off", "worked"),
  ownDays: fc.constantFrom("", "-2015-03-16..2015-03-20 +2015-03-28"),
});

const arbitraryDay = fc.integer({ min: -5, max: 90 }).map((n) => addDays(networkStart, n));

export type ArbitraryNetwork = ReferenceNetwork & { readonly calendar: PlanCalendar };

/** Up to ten activities, some of them moments, with all four links, lags, leads and deadlines. */
export const arbitraryNetwork: fc.Arbitrary<ArbitraryNetwork> = fc
  .integer({ min: 1, max: 10 })
  .chain((count) =>
    fc.record({
      activities: fc.array(
        fc.record({
          duration: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 12 })),
          startNoEarlierThanOn: fc.option(arbitraryDay, { freq: 2 }),
          finishNoLaterThanOn: fc.option(arbitraryDay, { freq: 2 }),
        }),
        { minLength: count, maxLength: count },
      ),
      links: count > 1 ? arbitraryLinks(count) : fc.constant([]),
      finishNoLaterThanOn: fc.option(arbitraryDay, { freq: 2 }),
      calendar: arbitraryCalendar,
    }),
  )
  .map(({ activities, calendar, ...network }) => {
    const arithmetic = planArithmetic(calendar, calendarOf2015);
    return {
      ...network,
      calendar,
      activities: activities.map((one, index) => ({ id: String(index), ...one })),
      startOn: networkStart,
      isWorked: (on: IsoDate) => isCounted(arithmetic, on),
    };
  });
