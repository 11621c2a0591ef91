import { describe, expect, it } from "vitest";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import { calendarDays } from "#domain/calendar/day-arithmetic.ts";
import { planArithmetic, usualWeek } from "#domain/calendar/plan-calendar.ts";
import { type BarMove, moveRow, steppedDay } from "#domain/plan-chart/row-move.ts";
import { typedRow } from "./typed-row.ts";

const workdays = planArithmetic({ durationUnit: "workday", ...usualWeek }, workingCalendar);
const may = { startOn: "2015-05-04", finishOn: "2015-05-13", duration: 10 };

function moved(typed: Parameters<typeof typedRow>[0], move: BarMove, span = may) {
  const row = moveRow(typedRow(typed), { span, move, arithmetic: calendarDays });
  return row && [row.startOn, row.finishOn, row.duration];
}

describe("a bar that is moved", () => {
  it.each([
    [{ startOn: "2015-05-04", finishOn: "2015-05-13" }, ["2015-05-06", "2015-05-15", ""]],
    [{ startOn: "2015-05-04", duration: "10" }, ["2015-05-06", "", "10"]],
    [{ finishOn: "2015-05-13", duration: "10" }, ["", "2015-05-15", "10"]],
    [
      { startOn: "2015-05-04", finishOn: "2015-05-13", duration: "10" },
      ["2015-05-06", "2015-05-15", "10"],
    ],
    [{ duration: "10", predecessors: "1" }, ["2015-05-06", "", "10"]],
  ])("as a whole writes the fields that held its days: %o", (typed, after) => {
    expect(moved(typed, { end: "both", to: "2015-05-06" })).toEqual(after);
  });

  it.each([
    [{ startOn: "2015-05-04", finishOn: "2015-05-13" }, ["2015-05-04", "2015-05-15", ""]],
    [{ startOn: "2015-05-04", duration: "10" }, ["2015-05-04", "", "12"]],
    [{ finishOn: "2015-05-13", duration: "10" }, ["", "2015-05-15", "12"]],
    [{ duration: "10", predecessors: "1" }, ["", "", "12"]],
  ])("by its finish keeps its start: %o", (typed, after) => {
    expect(moved(typed, { end: "finish", to: "2015-05-15" })).toEqual(after);
  });

  it.each([
    [{ startOn: "2015-05-04", finishOn: "2015-05-13" }, ["2015-05-06", "2015-05-13", ""]],
    [{ startOn: "2015-05-04", duration: "10" }, ["2015-05-06", "", "8"]],
    [{ finishOn: "2015-05-13", duration: "10" }, ["", "2015-05-13", "8"]],
    [{ duration: "10", predecessors: "1" }, ["2015-05-06", "", "8"]],
  ])("by its start keeps its finish: %o", (typed, after) => {
    expect(moved(typed, { end: "start", to: "2015-05-06" })).toEqual(after);
  });

  it("keeps a day at least, has no length as a moment, and stays within the days of a project", () => {
    const typed = { startOn: "2015-05-04", duration: "10" };
    expect(moved(typed, { end: "finish", to: "2015-04-01" })).toEqual(["2015-05-04", "", "1"]);
    expect(moved(typed, { end: "both", to: "2099-12-30" })).toBeNull();
    expect(moved(typed, { end: "both", to: "2015-05-04" })).toBeNull();
    const moment = { startOn: "2015-05-04", finishOn: "2015-05-04", duration: 0 };
    const day = { startOn: "2015-05-04", duration: "0" };
    expect(moved(day, { end: "finish", to: "2015-05-09" }, moment)).toBeNull();
    expect(moved(day, { end: "both", to: "2015-05-09" }, moment)).toEqual(["2015-05-09", "", "0"]);
  });

  it("begins on a workday of its plan and keeps its workdays", () => {
    const span = { startOn: "2015-05-04", finishOn: "2015-05-05", duration: 2 };
    const given = { span, arithmetic: workdays, move: { end: "both", to: "2015-05-09" } } as const;
    expect(
      moveRow(typedRow({ startOn: "2015-05-04", finishOn: "2015-05-05" }), given),
    ).toMatchObject({ startOn: "2015-05-11", finishOn: "2015-05-12" });
  });

  it.each([
    ["both", 1, "2015-05-11"],
    ["both", -1, "2015-05-07"],
    ["finish", 1, "2015-05-12"],
    ["finish", -7, "2015-05-04"],
  ] as const)("goes by a key: %s by %i to %s", (end, days, to) => {
    const span = { startOn: "2015-05-08", finishOn: "2015-05-11", duration: 2 };
    expect(steppedDay(span, { end, days }, workdays)).toBe(to);
  });
});
