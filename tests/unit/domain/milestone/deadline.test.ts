import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#domain/calendar/calendar-day.ts";
import {
  type DeadlineVersion,
  daysLeft,
  daysOverdue,
  summariseDeadlineMoves,
} from "#domain/milestone/deadline.ts";
import { arbitraryDay } from "../arbitrary-day.ts";
import { describeInEachZone } from "../calendar/in-each-zone.ts";

const october = { from: "2015-10-01", to: "2015-10-31" };
const beforeJune = { from: null, to: "2015-05-31" };
const someDay = { from: null, to: null };

describeInEachZone("deadline", () => {
  it.each([
    { name: "long before", deadline: october, asOf: "2015-04-15", overdue: 0, left: 199 },
    { name: "on its first day", deadline: october, asOf: "2015-10-01", overdue: 0, left: 30 },
    { name: "on its last day", deadline: october, asOf: "2015-10-31", overdue: 0, left: 0 },
    { name: "the day after", deadline: october, asOf: "2015-11-01", overdue: 1, left: -1 },
    { name: "three days after", deadline: october, asOf: "2015-11-03", overdue: 3, left: -3 },
    { name: "open start, last day", deadline: beforeJune, asOf: "2015-05-31", overdue: 0, left: 0 },
    { name: "open start, after", deadline: beforeJune, asOf: "2015-06-01", overdue: 1, left: -1 },
    { name: "no last day, ever", deadline: someDay, asOf: "2035-01-01", overdue: 0, left: null },
  ])("$name: $overdue overdue, $left left", ({ deadline, asOf, overdue, left }) => {
    expect(daysOverdue(deadline, asOf)).toBe(overdue);
    expect(daysLeft(deadline, asOf)).toBe(left);
  });

  it("is overdue or has days left, never both", () => {
    fc.assert(
      fc.property(arbitraryDay, arbitraryDay, (to, asOf) => {
        const deadline = { from: null, to };
        expect(daysOverdue(deadline, asOf)).toBe(Math.max(0, -(daysLeft(deadline, asOf) ?? 0)));
      }),
    );
  });
});

function version(setOn: string, from: string | null, to: string | null): DeadlineVersion {
  return { setOn, from, to, precision: "month", commitment: "strive", reason: null };
}

describe("deadline moves", () => {
  const june = version("2014-12-01", "2015-06-01", "2015-06-30");
  const july = version("2015-06-10", "2015-07-01", "2015-07-31");
  const september = version("2015-07-20", "2015-09-01", "2015-09-30");
  const juneAgain = version("2015-08-01", "2015-06-01", "2015-06-30");
  const open = version("2015-06-15", null, null);
  const firmer: DeadlineVersion = { ...june, setOn: "2015-02-01", commitment: "ensure" };

  it.each([
    { name: "none known", versions: [june], asOf: "2014-11-30", moves: 0, slipped: 0 },
    { name: "never moved", versions: [june], asOf: "2015-04-15", moves: 0, slipped: 0 },
    { name: "moved later", versions: [june, july], asOf: "2015-06-20", moves: 1, slipped: 31 },
    {
      name: "set that very day",
      versions: [june, july],
      asOf: "2015-06-10",
      moves: 1,
      slipped: 31,
    },
    { name: "a day before", versions: [june, july], asOf: "2015-06-09", moves: 0, slipped: 0 },
    {
      name: "moved twice, any order",
      versions: [september, june, july],
      asOf: "2016-01-01",
      moves: 2,
      slipped: 92,
    },
    {
      name: "moved and taken back",
      versions: [june, july, juneAgain],
      asOf: "2016-01-01",
      moves: 2,
      slipped: 0,
    },
    { name: "only reworded", versions: [june, firmer], asOf: "2016-01-01", moves: 0, slipped: 0 },
    { name: "left open", versions: [june, open], asOf: "2016-01-01", moves: 1, slipped: 0 },
    {
      name: "left open, then later",
      versions: [june, open, september],
      asOf: "2016-01-01",
      moves: 2,
      slipped: 92,
    },
  ])("$name: $moves moves, $slipped days", ({ versions, asOf, moves, slipped }) => {
    expect(summariseDeadlineMoves(versions, asOf)).toMatchObject({
      moves,
      totalDaysSlipped: slipped,
    });
  });

  it("shows the original and the current deadline of that day", () => {
    const versions = [september, july, june];
    expect(summariseDeadlineMoves(versions, "2015-07-01")).toMatchObject({
      original: june,
      current: july,
    });
    expect(summariseDeadlineMoves(versions, "2014-01-01")).toMatchObject({
      original: null,
      current: null,
    });
  });

  it("takes the later of two versions set on one day", () => {
    const same = version("2014-12-01", "2015-08-01", "2015-08-31");
    expect(summariseDeadlineMoves([june, same], "2015-01-01").current).toBe(same);
  });

  it("slips by the sum of its moves", () => {
    const days = fc.array(fc.integer({ min: -200, max: 200 }), { maxLength: 8 });
    fc.assert(
      fc.property(days, (shifts) => {
        const versions = [version("2015-01-01", null, "2015-06-30")];
        let to = "2015-06-30";
        shifts.forEach((shift, index) => {
          to = addDays(to, shift);
          versions.push(version(addDays("2015-01-02", index), null, to));
        });
        const { moves, totalDaysSlipped } = summariseDeadlineMoves(versions, "2016-01-01");
        expect(totalDaysSlipped).toBe(shifts.reduce((sum, shift) => sum + shift, 0));
        expect(moves).toBe(shifts.filter((shift) => shift !== 0).length);
      }),
    );
  });
});
