import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deadlinePrecisions } from "#domain/milestone/deadline.ts";
import { dayNaming, deadlineIntervalOf } from "#domain/milestone/deadline-interval.ts";
import { arbitraryDay } from "../arbitrary-day.ts";

describe("the interval a deadline names", () => {
  it.each([
    ["day", "2015-06-10", "2015-06-10", "2015-06-10"],
    ["month", "2016-02-10", "2016-02-01", "2016-02-29"],
    ["beforeMonth", "2015-06-10", null, "2015-05-31"],
    ["beforeMonth", "2015-01-01", null, "2014-12-31"],
    ["quarter", "2015-08-12", "2015-07-01", "2015-09-30"],
    ["quarter", "2015-12-31", "2015-10-01", "2015-12-31"],
    ["halfYear", "2015-06-30", "2015-01-01", "2015-06-30"],
    ["halfYear", "2015-07-01", "2015-07-01", "2015-12-31"],
    ["year", "2015-04-15", "2015-01-01", "2015-12-31"],
    ["yearEnd", "2015-04-15", "2015-12-01", "2015-12-31"],
    ["none", "2015-04-15", null, null],
  ] as const)("to the %s, by %s: %s to %s", (precision, on, from, to) => {
    expect(deadlineIntervalOf(precision, on)).toEqual({ from, to });
  });

  it("is named again by the day it gives back", () => {
    const precision = fc.constantFrom(...deadlinePrecisions.filter((each) => each !== "none"));
    fc.assert(
      fc.property(precision, arbitraryDay, (exactness, on) => {
        const interval = deadlineIntervalOf(exactness, on);
        const day = dayNaming({ ...interval, precision: exactness });
        expect(day).not.toBeNull();
        expect(deadlineIntervalOf(exactness, day ?? "")).toEqual(interval);
      }),
    );
  });
});
