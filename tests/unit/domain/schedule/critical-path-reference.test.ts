import fc from "fast-check";
import { expect, it } from "vitest";
import { planArithmetic } from "#domain/calendar/plan-calendar.ts";
import { computeCriticalPath } from "#domain/schedule/critical-path.ts";
import { calendarOf2015 } from "../calendar-of-2015.ts";
import { arbitraryNetwork } from "./arbitrary-network.ts";
import { referenceSchedule } from "./reference-schedule.ts";

it("1,000 networks give the figures of a second implementation", () => {
  fc.assert(
    fc.property(arbitraryNetwork, (network) => {
      const arithmetic = planArithmetic(network.calendar, calendarOf2015);
      const schedule = computeCriticalPath({ ...network, arithmetic });
      const expected = referenceSchedule(network);
      expect(schedule.activities).toMatchObject(expected.activities);
      expect(schedule.totalFloat).toBe(expected.totalFloat);
    }),
    { numRuns: 1000 },
  );
}, 180_000);
