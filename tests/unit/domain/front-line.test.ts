import { describe, expect, it } from "vitest";
import { type FrontLineRow, frontLine } from "#domain/front-line.ts";
import { plannedPercent } from "#domain/progress.ts";

const plan = { startOn: "2015-04-01", finishOn: "2015-04-20" };

describe("the front line on 15 April, of twenty days from the 1st", () => {
  const later = { startOn: "2015-05-01", finishOn: "2015-05-20" };
  const past = { startOn: "2015-03-01", finishOn: "2015-03-20" };
  const rows: (Omit<FrontLineRow, "id" | "state"> & {
    name: string;
    state: FrontLineRow["state"];
    frontOn: string;
    daysAhead: number;
  })[] = [
    {
      name: "behind",
      plan,
      state: { status: "inProgress", percent: 50 },
      frontOn: "2015-04-10",
      daysAhead: -5,
    },
    {
      name: "on plan",
      plan,
      state: { status: "inProgress", percent: 75 },
      frontOn: "2015-04-15",
      daysAhead: 0,
    },
    {
      name: "ahead",
      plan,
      state: { status: "inProgress", percent: 90 },
      frontOn: "2015-04-18",
      daysAhead: 3,
    },
    {
      name: "to the nearest day",
      plan,
      state: { status: "inProgress", percent: 72.4 },
      frontOn: "2015-04-14",
      daysAhead: -1,
    },
    {
      name: "due and not begun",
      plan,
      state: { status: "planned", percent: null },
      frontOn: "2015-03-31",
      daysAhead: -15,
    },
    {
      name: "begun, nothing done",
      plan,
      state: { status: "inProgress", percent: 0 },
      frontOn: "2015-03-31",
      daysAhead: -15,
    },
    {
      name: "done early",
      plan,
      state: { status: "done", percent: 100 },
      frontOn: "2015-04-20",
      daysAhead: 5,
    },
    {
      name: "done as planned",
      plan: past,
      state: { status: "done", percent: 100 },
      frontOn: "2015-04-15",
      daysAhead: 0,
    },
    {
      name: "overdue",
      plan: past,
      state: { status: "inProgress", percent: 50 },
      frontOn: "2015-03-10",
      daysAhead: -36,
    },
    {
      name: "not due",
      plan: later,
      state: { status: "planned", percent: null },
      frontOn: "2015-04-15",
      daysAhead: 0,
    },
    {
      name: "not due, begun in name",
      plan: later,
      state: { status: "inProgress", percent: 0 },
      frontOn: "2015-04-15",
      daysAhead: 0,
    },
    {
      name: "not due, begun",
      plan: later,
      state: { status: "inProgress", percent: 10 },
      frontOn: "2015-05-02",
      daysAhead: 17,
    },
  ];
  it.each(rows)("$name: $frontOn", ({ plan: given, state, frontOn, daysAhead }) => {
    const points = frontLine([{ id: "m", plan: given, state }], "2015-04-15");
    expect(points).toEqual([{ id: "m", frontOn, daysAhead }]);
  });

  it.each([
    {
      name: "without a plan",
      given: { plan: null, state: { status: "done" as const, percent: 100 } },
    },
    {
      name: "begun, percent unknown",
      given: { plan, state: { status: "inProgress" as const, percent: null } },
    },
    {
      name: "nearly done, percent unknown",
      given: { plan, state: { status: "nearlyDone" as const, percent: null } },
    },
  ])("no point $name", ({ given }) => {
    expect(frontLine([{ id: "m", ...given }], "2015-04-15")).toEqual([]);
  });

  it("has done exactly what the plan asks for by that day", () => {
    for (const percent of [5, 35, 100]) {
      const [point] = frontLine(
        [{ id: "m", plan, state: { status: "inProgress", percent } }],
        "2015-04-15",
      );
      expect(plannedPercent([{ weight: 1, ...plan }], point?.frontOn ?? "")).toBe(percent);
    }
  });
});
