import { describe, expect, it } from "vitest";
import { type ProgressLineRow, progressLinePercent } from "#domain/timeline/progress-line.ts";

const due = { plannedStartOn: "2015-04-01", plannedFinishOn: "2015-04-20" };
const later = { plannedStartOn: "2015-05-01", plannedFinishOn: "2015-05-20" };
const past = { plannedStartOn: "2015-03-01", plannedFinishOn: "2015-03-20" };
const begun = { isNotBegun: false, isDone: false };
const notBegun = { isNotBegun: true, isDone: false };
const done = { isNotBegun: false, isDone: true, percent: 100 };

describe("the progress line on 15 April, of twenty days from the 1st", () => {
  const rows: { name: string; row: ProgressLineRow; percent: number | null }[] = [
    { name: "behind", row: { ...due, ...begun, percent: 50 }, percent: 50 },
    { name: "on plan", row: { ...due, ...begun, percent: 75 }, percent: 75 },
    { name: "ahead", row: { ...due, ...begun, percent: 90 }, percent: 90 },
    { name: "due and not begun", row: { ...due, ...notBegun, percent: null }, percent: 0 },
    { name: "due and not begun, 0 % said", row: { ...due, ...notBegun, percent: 0 }, percent: 0 },
    { name: "begun, nothing done", row: { ...due, ...begun, percent: 0 }, percent: 0 },
    { name: "done early", row: { ...due, ...done }, percent: 100 },
    { name: "done as planned", row: { ...past, ...done }, percent: null },
    { name: "overdue", row: { ...past, ...begun, percent: 50 }, percent: 50 },
    {
      name: "due that day",
      row: { ...notBegun, ...due, plannedStartOn: "2015-04-15", percent: null },
      percent: 0,
    },
    { name: "not due", row: { ...later, ...notBegun, percent: null }, percent: null },
    { name: "not due, begun in name", row: { ...later, ...begun, percent: 0 }, percent: null },
    { name: "not due, begun", row: { ...later, ...begun, percent: 10 }, percent: 10 },
    { name: "begun, percent unknown", row: { ...due, ...begun, percent: null }, percent: null },
    {
      name: "without a plan",
      row: { ...done, plannedStartOn: null, plannedFinishOn: null },
      percent: null,
    },
    {
      name: "half a plan",
      row: { ...due, ...begun, plannedStartOn: null, percent: 50 },
      percent: null,
    },
  ];
  it.each(rows)("$name: $percent", ({ row, percent }) => {
    expect(progressLinePercent(row, "2015-04-15")).toBe(percent);
  });
});
