import { expect, test } from "vitest";
import { addDays, type IsoDate, isoWeekday } from "#domain/calendar/calendar-day.ts";
import { mulberry32 } from "#domain/core/random.ts";
import {
  type CalendarException,
  layExceptions,
  listDifferences,
  type MspdiCalendar,
} from "#domain/mspdi/mspdi-calendar.ts";

const hours = [{ from: 480, to: 1020 }];
const week = new Map([1, 2, 3, 4, 5].map((weekday) => [weekday, hours]));
const calendarOf = (exceptions: readonly CalendarException[]): MspdiCalendar => {
  return { line: 1, name: "c", week, exceptions: layExceptions(exceptions), recurring: 0 };
};

/** As it is meant: of the exceptions that speak of a day, the last one of the file. */
function isWorkedBy(exceptions: readonly CalendarException[], on: IsoDate): boolean {
  const said = exceptions.findLast(({ from, to }) => from <= on && on <= to);
  return said ? [...said.shifts].length > 0 : isoWeekday(on) <= 5;
}

function arbitraryExceptions(seed: number): CalendarException[] {
  const random = mulberry32(seed);
  const day = () => addDays("2015-01-01", Math.floor(random() * 120) - 20);
  return Array.from({ length: Math.floor(random() * 30) }, () => {
    const [from = "", to = ""] = [day(), day()].sort();
    return { from, to, shifts: random() < 0.5 ? hours : [] };
  });
}

test("days that a calendar counts otherwise are those that its last exception says", () => {
  const span = { from: "2015-01-05", to: "2015-03-30" };
  for (let seed = 1; seed <= 200; seed++) {
    const exceptions = arbitraryExceptions(seed);
    const expected: IsoDate[] = [];
    for (let on = span.from; on <= span.to; on = addDays(on, 1)) {
      if (!isWorkedBy(exceptions, on)) expected.push(on);
    }
    const found = listDifferences(calendarOf(exceptions), span, () => true);
    expect(
      found.map(({ on }) => on),
      `seed ${seed}`,
    ).toEqual(expected);
  }
});

test("ten times the exceptions are looked at about ten times as often, not a hundred", () => {
  const looksOf = (count: number) => {
    let looks = 0;
    const exception = {
      get from() {
        looks++;
        return "2010-01-01";
      },
      to: "2019-12-31",
      shifts: [],
    };
    const calendar = calendarOf(Array.from({ length: count }, () => exception));
    listDifferences(calendar, { from: "2010-01-01", to: "2019-12-31" }, () => true);
    return looks;
  };
  expect(looksOf(10_000) / looksOf(1_000)).toBeLessThanOrEqual(15);
});
