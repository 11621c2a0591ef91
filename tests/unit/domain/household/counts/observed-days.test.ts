import { describe, expect, it } from "vitest";
import { addDays, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { addWorkdays } from "#domain/calendar/working-calendar.ts";
import { fillDays } from "#domain/household/counts/observed-days.ts";
import { calendarOf2015 } from "../../calendar-of-2015.ts";

const tomorrow = (on: IsoDate) => addDays(on, 1);
const nextWorkday = (on: IsoDate) => addWorkdays(calendarOf2015, addDays(on, 1), 0);

describe("the counts of every day", () => {
  // 3 April is a Friday; 4 to 6 April are Qingming; 10 October is a Saturday that is worked.
  it.each([
    [
      "days without any are 0",
      tomorrow,
      "2015-04-01",
      "2015-04-04",
      { "2015-04-02": 3 },
      [0, 3, 0, 0],
    ],
    [
      "a holiday counts for the next workday",
      nextWorkday,
      "2015-04-03",
      "2015-04-07",
      { "2015-04-05": 2, "2015-04-07": 1 },
      [0, 3],
    ],
    [
      "a Sunday at the end for the last",
      nextWorkday,
      "2015-04-16",
      "2015-04-19",
      { "2015-04-17": 1, "2015-04-19": 2 },
      [0, 3],
    ],
    [
      "a make-up workday for itself",
      nextWorkday,
      "2015-10-08",
      "2015-10-12",
      { "2015-10-10": 4 },
      [0, 0, 4, 0],
    ],
    ["from a holiday on", nextWorkday, "2015-10-01", "2015-10-08", { "2015-10-02": 1 }, [1]],
    [
      "outside nothing counts",
      tomorrow,
      "2015-04-02",
      "2015-04-03",
      { "2015-04-01": 5, "2015-04-04": 5 },
      [0, 0],
    ],
    ["no workday at all", nextWorkday, "2015-10-01", "2015-10-07", { "2015-10-02": 1 }, []],
    ["nothing observed yet", tomorrow, "2015-04-02", "2015-04-01", {}, []],
  ])("%s", (_name, nextDay, fromOn, toOn, byDay, expected) => {
    const counts = Object.entries(byDay).map(([on, count]) => ({ on, count }));
    expect(fillDays({ fromOn, toOn, counts, nextDay })).toEqual(expected);
  });

  it("adds up what one day is given twice, in any order", () => {
    const counts = ["2015-04-02", "2015-04-01", "2015-04-02"].map((on) => ({ on, count: 1 }));
    const span = { fromOn: "2015-04-01", toOn: "2015-04-02", nextDay: tomorrow };
    expect(fillDays({ ...span, counts })).toEqual([1, 2]);
  });

  it.each([-1, 0.5, Number.NaN])("a count of %d is a fault", (count) => {
    const span = { fromOn: "2015-04-01", toOn: "2015-04-02", nextDay: tomorrow };
    expect(() => fillDays({ ...span, counts: [{ on: "2015-04-01", count }] })).toThrow(RangeError);
  });
});
