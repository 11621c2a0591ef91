import { describe, expect, it } from "vitest";
import { decideDeadlineMove } from "#domain/milestone/deadline-decision.ts";

const businessDate = "2015-04-15";
const june = {
  from: "2015-06-01",
  to: "2015-06-30",
  precision: "month",
  commitment: "strive",
} as const;
type Move = Parameters<typeof decideDeadlineMove>[0];
const july: Move["input"] = { precision: "month", on: "2015-07-10", commitment: "strive" };
const decide = (move: Partial<Move> = {}) =>
  decideDeadlineMove({
    current: june,
    status: "inProgress",
    retirement: null,
    input: july,
    businessDate,
    ...move,
  });

describe("moving a deadline", () => {
  it("names the whole interval from any day in it", () => {
    const value = { ...june, from: "2015-07-01", to: "2015-07-31" };
    expect(decide()).toEqual({ ok: true, value });
    expect(decide({ current: null, status: "planned" })).toEqual({ ok: true, value });
  });

  it("may leave the last day open, without a day", () => {
    expect(decide({ input: { precision: "none", on: null, commitment: "aim" } })).toEqual({
      ok: true,
      value: { from: null, to: null, precision: "none", commitment: "aim" },
    });
  });

  it("may promise the same days more firmly, or less", () => {
    expect(decide({ input: { ...july, on: "2015-06-30", commitment: "ensure" } }).ok).toBe(true);
  });

  it("is not for a milestone that is looked at no longer", () => {
    const retirement = { basis: "plan", on: "2015-03-20", reason: "r", by: "leader" } as const;
    expect(decide({ retirement })).toMatchObject({
      refusal: "milestone.retired",
      params: { on: "2015-03-20", by: "leader" },
    });
  });

  it("may end today", () => {
    expect(decide({ input: { ...july, precision: "day", on: businessDate } }).ok).toBe(true);
  });

  it.each(["2015-02-30", "", "not a day"])("puts right one that is no day, “%s”", (on) => {
    const input = { ...july, on: "2015-03-01" };
    const unreadable = [
      { ...june, to: on },
      { ...june, from: on },
      { ...june, setOn: on },
    ];
    for (const current of unreadable) {
      expect(decide({ current, status: "done", input }).ok).toBe(true);
    }
  });

  it.each<[string, Partial<Move>, object]>([
    [
      "without a day",
      { input: { ...july, on: null } },
      { refusal: "deadline.dayRequired", field: "on" },
    ],
    [
      "to an interval that is over",
      { input: { ...july, on: "2015-03-01" } },
      {
        refusal: "deadline.alreadyOver",
        field: "on",
        params: { to: "2015-03-31", businessDate },
      },
    ],
    ["of a milestone that is met", { status: "done" }, { refusal: "deadline.alreadyMet" }],
    [
      "to what it is already",
      { input: { ...july, on: "2015-06-02" } },
      { refusal: "deadline.unchanged" },
    ],
  ])("is refused %s", (_, move, refusal) => {
    expect(decide(move)).toEqual({ ok: false, ...refusal });
  });
});
