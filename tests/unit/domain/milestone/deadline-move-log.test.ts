import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#domain/calendar/calendar-day.ts";
import { type DeadlineVersion, summariseDeadlineMoves } from "#domain/milestone/deadline.ts";
import { logDeadlineMoves } from "#domain/milestone/deadline-move-log.ts";

function version(setOn: string, from: string | null, to: string | null, reason?: string) {
  const version: DeadlineVersion = {
    from,
    to,
    setOn,
    reason: reason ?? null,
    precision: "month",
    commitment: "strive",
  };
  return version;
}

const june = version("2014-12-01", "2015-06-01", "2015-06-30");
const july = version("2015-06-10", "2015-07-01", "2015-07-31", "rain");
const open = version("2015-07-01", null, null, "money");
const september = version("2015-07-20", "2015-09-01", "2015-09-30", "money came");
const firmer: DeadlineVersion = { ...june, setOn: "2015-02-01", commitment: "ensure" };

describe("the deadline-move log", () => {
  it("lists every move with its days and reason", () => {
    const log = logDeadlineMoves([september, june, firmer, open, july], "2016-01-01");
    expect(log.moves).toEqual([
      { setOn: "2015-06-10", before: firmer, after: july, days: 31, reason: "rain" },
      { setOn: "2015-07-01", before: july, after: open, days: null, reason: "money" },
      // From the end of July, the last day that was stated.
      { setOn: "2015-07-20", before: open, after: september, days: 61, reason: "money came" },
    ]);
    expect(log).toMatchObject({ original: june, current: september, count: 3, totalDays: 92 });
  });

  it.each([
    { name: "not set yet", asOf: "2014-11-30", count: 0, current: null },
    { name: "set, never moved", asOf: "2015-06-09", count: 0, current: firmer },
    { name: "moved that very day", asOf: "2015-06-10", count: 1, current: july },
  ])("as known on a day: $name", ({ asOf, count, current }) => {
    const log = logDeadlineMoves([june, firmer, july, open, september], asOf);
    expect(log.moves).toHaveLength(count);
    expect(log.current).toBe(current);
  });

  it("a first last day after an open one slips nothing", () => {
    const log = logDeadlineMoves([version("2015-01-01", null, null), july], "2016-01-01");
    expect(log.moves).toMatchObject([{ days: null }]);
    expect(log).toMatchObject({ count: 1, totalDays: 0 });
  });

  it("a day more at the front alone is a move of no days", () => {
    const wider = version("2015-02-01", "2015-05-31", "2015-06-30");
    expect(logDeadlineMoves([june, wider], "2016-01-01").moves).toMatchObject([{ days: 0 }]);
  });

  it("its moves add up to its count and its days, whatever the day", () => {
    const day = fc.integer({ min: 0, max: 300 }).map((days) => addDays("2015-01-01", days));
    const to = fc.option(day);
    const versions = fc.array(
      fc.tuple(day, to).map(([setOn, last]) => version(setOn, last, last)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(versions, day, (given, asOf) => {
        const log = logDeadlineMoves(given, asOf);
        const days = log.moves.reduce((sum, move) => sum + (move.days ?? 0), 0);
        expect(log.moves).toHaveLength(log.count);
        expect(days).toBe(log.totalDays);
        expect(log.count).toBe(summariseDeadlineMoves(given, asOf).moves);
      }),
    );
  });
});
