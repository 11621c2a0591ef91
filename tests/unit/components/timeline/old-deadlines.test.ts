import { describe, expect, it } from "vitest";
import { drawnKeys } from "#components/timeline/drawn-keys.ts";
import { addDays } from "#domain/calendar/calendar-day.ts";
import { timelineScale } from "#domain/chart/timeline-scale.ts";
import type { Deadline } from "#domain/milestone/deadline.ts";
import { movedFrom } from "#domain/timeline/old-deadlines.ts";
import { layoutMilestoneRow, layoutProjectRow } from "#domain/timeline/timeline-layout.ts";
import { drawRow, promised, unknownLine } from "./draw-row.ts";

/** 100 days, so that a day is one percent wide: day n of the window lies from n − 1 to n. */
const scale = timelineScale({ from: "2015-01-01", to: "2015-04-10", zoom: "month" });
const asOf = "2015-03-01";

function deadline(from: string | null, to: string | null): Deadline {
  return { from, to, precision: "month", commitment: "strive" };
}

function moved(old: [string | null, string], now: [string | null, string]) {
  return promised(now, { oldDeadline: deadline(...old) });
}

describe("the old deadline of a milestone", () => {
  it.each([
    {
      name: "moved later: to the first day in force",
      old: ["2015-01-11", "2015-01-20"],
      now: ["2015-03-01", "2015-03-31"],
      drawn: { x: 10, width: 10, lastX: 20, join: { fromX: 20, toX: 59 } },
    },
    {
      name: "moved earlier: from the last day in force",
      old: ["2015-03-01", "2015-03-31"],
      now: ["2015-01-11", "2015-01-20"],
      drawn: { x: 59, width: 31, lastX: 90, join: { fromX: 20, toX: 59 } },
    },
    {
      name: "its days among those in force: no line",
      old: ["2015-02-01", "2015-02-28"],
      now: ["2015-01-01", "2015-03-31"],
      drawn: { x: 31, width: 28, lastX: 59, join: null },
    },
    {
      name: "moved out of the window: to its edge",
      old: ["2015-01-11", "2015-01-20"],
      now: ["2016-03-01", "2016-03-31"],
      drawn: { x: 10, width: 10, lastX: 20, join: { fromX: 20, toX: 100 } },
    },
    {
      name: "cut by the window: no pole",
      old: ["2015-04-01", "2015-04-30"],
      now: ["2015-06-01", "2015-06-30"],
      drawn: { x: 90, width: 10, lastX: null, join: null },
    },
    {
      name: "without a first day it is as long as one that fades in",
      old: [null, "2015-01-20"],
      now: [null, "2015-01-30"],
      drawn: { x: 16, width: 4, lastX: 20, join: { fromX: 20, toX: 26 } },
    },
  ] as const)("$name", ({ old, now, drawn }) => {
    const milestone = moved([...old], [...now]);
    const [mark] = layoutMilestoneRow(milestone, scale, asOf).oldDeadlines;
    expect(mark).toMatchObject({ ...drawn, y: 26, height: 5 });
  });

  it("is not drawn where no day of it is in the window", () => {
    const milestone = moved(["2014-01-01", "2014-12-31"], ["2015-03-01", "2015-03-31"]);
    expect(layoutMilestoneRow(milestone, scale, asOf).oldDeadlines).toEqual([]);
  });

  it("stands on its last day on every day of 2015", () => {
    for (let day = 0; day < 365; day++) {
      const on = addDays("2015-01-01", day);
      const window = timelineScale({ from: on, to: addDays(on, 99), zoom: "week" });
      const milestone = moved(["2015-06-01", "2015-06-30"], ["2015-08-01", "2015-08-31"]);
      const [mark] = layoutMilestoneRow(milestone, window, on).oldDeadlines;
      const isIn = on <= "2015-06-30" && "2015-06-30" <= window.to;
      expect(mark?.lastX ?? null, on).toBe(isIn ? window.xEnd("2015-06-30") : null);
    }
  });

  it("has the lane of the deadline in force, and no other's words reach into it", () => {
    const first = moved(["2015-01-01", "2015-01-05"], ["2015-03-01", "2015-03-31"]);
    const second = promised(["2015-01-10", "2015-01-15"]);
    const project = { ...unknownLine, milestones: [first, second], isOpen: false };
    const row = layoutProjectRow(project, scale, { asOf, wordsWidth: () => 10 });
    const [own, other] = row.deadlines;
    expect(row.oldDeadlines.map(({ y }) => y)).toEqual([own?.y]);
    expect(other?.y).not.toBe(own?.y);
  });

  it("is explained only where it is drawn, and has no lane where all share one", () => {
    const milestone = moved(["2015-01-11", "2015-01-20"], ["2015-03-01", "2015-03-31"]);
    const rowOf = (density: "normal" | "compact") => {
      const project = { ...unknownLine, milestones: [milestone], isOpen: false };
      const row = layoutProjectRow(project, scale, { asOf, density });
      return drawRow(row, { scale, asOf, isNamed: density === "normal" });
    };
    expect(drawnKeys(rowOf("normal"))).toContain("old");
    expect(drawnKeys(rowOf("compact"))).not.toContain("old");
  });
});

describe("which deadline is old", () => {
  const version = (from: string, to: string) => {
    return { ...deadline(from, to), setOn: "2015-01-01", reason: null };
  };
  const [june, july] = [version("2015-06-01", "2015-06-30"), version("2015-07-01", "2015-07-31")];
  it.each([
    { name: "moved", original: june, current: july, old: june },
    { name: "moved and moved back", original: june, current: { ...june }, old: null },
    { name: "none yet", original: null, current: null, old: null },
  ])("$name", ({ original, current, old }) => {
    expect(movedFrom({ original, current })).toEqual(old);
  });
});
