import { describe, expect, it } from "vitest";
import { timelineScale } from "#domain/chart/timeline-scale.ts";
import type { Deadline } from "#domain/milestone/deadline.ts";
import type { TimelineLine } from "#domain/timeline/timeline-bars.ts";
import type { TimelineDeadline, TimelineMilestone } from "#domain/timeline/timeline-deadlines.ts";
import {
  layoutMilestoneRow,
  layoutProjectRow,
  milestoneRowHeight,
  type TimelineProject,
  type TimelineRowLayout,
  timelineDays,
  todayX,
} from "#domain/timeline/timeline-layout.ts";
import { describeInEachZone } from "../calendar/in-each-zone.ts";

/** 100 days, so that a day is one percent wide: day n of the window lies from n − 1 to n. */
const scale = timelineScale({ from: "2015-01-01", to: "2015-04-10", zoom: "month" });
const asOf = "2015-03-01"; // day 60

const unknown: TimelineLine = {
  plannedStartOn: null,
  plannedFinishOn: null,
  isMoment: false,
  original: null,
  forecast: null,
  startedOn: null,
  finishedOn: null,
  isDone: false,
  isNotBegun: false,
  percent: null,
};

function project(line: Partial<TimelineLine>, more: Partial<TimelineProject> = {}) {
  return { ...unknown, milestones: [], isOpen: false, ...line, ...more };
}

function milestone(id: string, more: Partial<TimelineMilestone> = {}): TimelineMilestone {
  return { ...unknown, id, deadline: null, oldDeadline: null, ...more };
}

function deadline(from: string | null, to: string | null): Deadline {
  return { from, to, precision: "month", commitment: "strive" };
}

/** One short line of text for each bar. */
function barsOf(line: TimelineRowLayout): string[] {
  return line.bars.map(({ kind, x, width, end, clippedLeft, clippedRight }) => {
    const edges = `${clippedLeft ? "<" : ""}${x}+${width}${clippedRight ? ">" : ""}`;
    return `${kind} ${edges} ${end}`;
  });
}

function layoutOf(line: Partial<TimelineLine>) {
  return layoutProjectRow(project(line), scale, { asOf });
}

const plan = { plannedStartOn: "2015-01-11", plannedFinishOn: "2015-03-31" }; // days 11 to 90

describeInEachZone("bars", () => {
  it.each([
    { name: "nothing known, nothing drawn", line: {}, bars: [], front: null },
    { name: "a plan", line: plan, bars: ["plan 10+80 closed"], front: null },
    {
      name: "a plan half done",
      line: { ...plan, percent: 50 },
      bars: ["plan 10+80 closed", "progress 10+40 open"],
      front: 50,
    },
    {
      name: "a moment, to come and met: in the middle of its day",
      line: { plannedStartOn: "2015-01-11", plannedFinishOn: "2015-01-11", isMoment: true },
      bars: ["moment 10.5+0 open"],
      front: null,
    },
    {
      name: "a plan not begun",
      line: { ...plan, percent: 0 },
      bars: ["plan 10+80 closed"],
      front: 10,
    },
    {
      name: "due, not begun, and nobody gave a percent",
      line: { ...plan, isNotBegun: true },
      bars: ["plan 10+80 closed"],
      front: 10,
    },
    {
      name: "a percent without a plan has no place",
      line: { percent: 60, startedOn: "2015-02-01" },
      bars: ["actual 31+29 open"],
      front: null,
    },
    {
      name: "half a plan is none",
      line: { ...plan, plannedFinishOn: null },
      bars: [],
      front: null,
    },
    {
      name: "started: open to the day looked at",
      line: { startedOn: "2015-02-01" },
      bars: ["actual 31+29 open"],
      front: null,
    },
    {
      name: "started that day",
      line: { startedOn: asOf },
      bars: ["actual 59+1 open"],
      front: null,
    },
    { name: "started later", line: { startedOn: "2015-03-02" }, bars: [], front: null },
    {
      name: "finished",
      line: {
        ...plan,
        startedOn: "2015-01-21",
        finishedOn: "2015-02-19",
        isDone: true,
        percent: 100,
      },
      bars: ["plan 10+80 closed", "progress 10+80 closed", "actual 20+30 closed"],
      front: 90,
    },
    {
      name: "finished later: still open as of the day",
      line: { startedOn: "2015-01-21", finishedOn: "2015-03-10" },
      bars: ["actual 20+40 open"],
      front: null,
    },
    {
      name: "finished that day",
      line: { startedOn: "2015-01-21", finishedOn: asOf, isDone: true },
      bars: ["actual 20+40 closed"],
      front: null,
    },
    {
      name: "a plan of the whole window, done",
      line: { plannedStartOn: "2015-01-01", plannedFinishOn: "2015-04-10", percent: 100 },
      bars: ["plan 0+100 closed", "progress 0+100 open"],
      front: 100,
    },
    {
      name: "a plan from the left edge, not begun",
      line: { plannedStartOn: "2015-01-01", plannedFinishOn: "2015-04-10", percent: 0 },
      bars: ["plan 0+100 closed"],
      front: 0,
    },
    {
      name: "finished, start unknown: its one day",
      line: { finishedOn: "2015-02-19", isDone: true },
      bars: ["actual 49+1 closed"],
      front: null,
    },
    {
      name: "done, nobody says when",
      line: { startedOn: "2015-01-21", isDone: true },
      bars: ["actual 20+40 unknown"],
      front: null,
    },
    {
      name: "cut by the window on both sides",
      line: { plannedStartOn: "2014-12-02", plannedFinishOn: "2015-05-10", percent: 50 },
      bars: ["plan <0+100> closed", "progress <0+50 open"],
      front: 50,
    },
    {
      name: "wholly before the window",
      line: { plannedStartOn: "2014-01-01", plannedFinishOn: "2014-12-31", percent: 40 },
      bars: [],
      front: null,
    },
    {
      name: "wholly after the window",
      line: { plannedStartOn: "2015-04-11", plannedFinishOn: "2015-12-31", percent: 0 },
      bars: [],
      front: null,
    },
  ])("$name", ({ line, bars, front }) => {
    const layout = layoutOf(line);
    expect(barsOf(layout)).toEqual(bars);
    expect(layout.progressPoint).toEqual(front === null ? null : { x: front, top: 10, bottom: 29 });
  });
});

describe("deadlines", () => {
  function markOf(more: Partial<TimelineMilestone>): TimelineDeadline | undefined {
    const row = project({}, { milestones: [milestone("m1", more)] });
    return layoutProjectRow(row, scale, { asOf }).deadlines[0];
  }

  it("is drawn as the interval it names, with its precision and commitment", () => {
    expect(markOf({ deadline: deadline("2015-03-01", "2015-03-31") })).toEqual({
      milestoneId: "m1",
      x: 59,
      width: 31,
      clippedLeft: false,
      clippedRight: false,
      precision: "month",
      commitment: "strive",
      overdue: false,
      isMet: false,
      lastOn: "2015-03-31",
      metOn: null,
      fadesIn: false,
      labelSide: "end",
      y: 46,
      height: 6,
    });
  });

  it.each([
    {
      name: "last day is today",
      given: { deadline: deadline("2015-02-01", asOf) },
      expected: { overdue: false },
    },
    {
      name: "last day was yesterday",
      given: { deadline: deadline("2015-02-01", "2015-02-28") },
      expected: { overdue: true },
    },
    {
      name: "met in time or late, it is not overdue",
      given: {
        deadline: deadline("2015-02-01", "2015-02-10"),
        isDone: true,
        finishedOn: "2015-02-20",
      },
      expected: { overdue: false, isMet: true, metOn: "2015-02-20" },
    },
    {
      name: "without a first day it fades in towards its last",
      given: { deadline: deadline(null, "2015-02-28") },
      expected: { x: 55, width: 4, fadesIn: true, clippedLeft: false },
    },
    {
      name: "fading in at the left edge is not cut",
      given: { deadline: deadline(null, "2015-01-02") },
      expected: { x: 0, width: 2, fadesIn: true, clippedLeft: false },
    },
    {
      name: "a year is cut at the right",
      given: { deadline: deadline("2015-01-01", "2015-12-31") },
      expected: { x: 0, width: 100, clippedLeft: false, clippedRight: true },
    },
    {
      name: "a half-year begun before is cut at the left",
      given: { deadline: deadline("2014-07-01", "2015-01-10") },
      expected: { x: 0, width: 10, clippedLeft: true, clippedRight: false },
    },
  ])("$name", ({ given, expected }) => {
    expect(markOf(given)).toMatchObject(expected);
  });

  it.each([
    { name: "none", deadline: null },
    { name: "争取早日: no last day", deadline: deadline(null, null) },
    { name: "beyond the window", deadline: deadline("2015-06-01", "2015-06-30") },
  ])("is not drawn: $name", (given) => {
    expect(markOf(given)).toBeUndefined();
  });
});

describe("rows", () => {
  const january = milestone("january", { deadline: deadline("2015-01-01", "2015-01-31") });
  const february = milestone("february", { deadline: deadline("2015-02-01", "2015-02-28") });
  const winter = milestone("winter", { deadline: deadline("2015-01-15", "2015-02-15") });

  it("closed: one line, deadlines that would cover each other in lanes of their own", () => {
    const row = project(plan, { milestones: [january, winter, february] });
    const { deadlines, height } = layoutProjectRow(row, scale, { asOf });
    expect(deadlines.map(({ milestoneId, y }) => [milestoneId, y])).toEqual([
      ["january", 46],
      ["winter", 69],
      ["february", 92],
    ]);
    expect(height).toBe(106);
  });

  it("closed: four deadlines, the overdue and the nearest before those met", () => {
    const dated = (id: string, to: string, isDone = false) =>
      milestone(id, { deadline: deadline(to, to), isDone });
    const milestones = [
      dated("met", "2015-01-10", true),
      dated("late", "2015-02-10"),
      dated("metLast", "2015-02-20", true),
      dated("next", "2015-03-20"),
      dated("then", "2015-03-25"),
    ];
    const { deadlines } = layoutProjectRow(project(plan, { milestones }), scale, { asOf });
    expect(deadlines.map(({ milestoneId }) => milestoneId)).toEqual([
      "late",
      "metLast",
      "next",
      "then",
    ]);
  });

  it("closed: a lane is shared where the words of both deadlines have room", () => {
    const newYear = milestone("newYear", { deadline: deadline("2015-01-01", "2015-01-04") });
    const march = milestone("march", { deadline: deadline("2015-03-10", "2015-04-05") });
    const row = project(plan, { milestones: [newYear, march] });
    const { deadlines } = layoutProjectRow(row, scale, { asOf });
    expect(deadlines.map(({ labelSide, y }) => [labelSide, y])).toEqual([
      ["start", 46],
      ["end", 46],
    ]);
  });

  it("open: the project's bars alone, its deadlines left to the rows of its milestones", () => {
    const row = layoutProjectRow(
      project(plan, { milestones: [january, winter], isOpen: true }),
      scale,
      { asOf },
    );
    expect(row.deadlines).toEqual([]);
    expect(barsOf(row)).toEqual(["plan 10+80 closed"]);
    expect(row.height).toBe(41);
  });

  it("of milestones: each as high as any other, whatever is in it", () => {
    const bare = layoutMilestoneRow(milestone("bare"), scale, asOf);
    const full = layoutMilestoneRow({ ...january, ...plan, percent: 50 }, scale, asOf);
    expect([bare.height, full.height]).toEqual([milestoneRowHeight, milestoneRowHeight]);
    expect(full.deadlines.map(({ y, height }) => [y, height])).toEqual([[26, 5]]);
    expect(full.progressPoint).toEqual({ x: 50, top: 8, bottom: 22 });
  });

  it("lays the first baseline above a plan that has moved since", () => {
    const original = { startOn: "2015-01-01", finishOn: "2015-02-19" };
    const [ghost, moved] = layoutOf({ ...plan, original }).bars;
    expect(ghost).toMatchObject({ kind: "ghost", x: 0, width: 50, y: 5, height: 3 });
    expect(moved).toMatchObject({ kind: "plan", y: 10 });
  });

  it.each([
    {
      name: "P50 alone",
      p50On: "2015-03-31",
      p85On: null,
      mark: { p50X: 90, p85X: null, span: null },
    },
    {
      name: "P50 and P85",
      p50On: "2015-03-21",
      p85On: "2015-03-31",
      mark: { p50X: 80, p85X: 90, span: { x: 80, width: 10 } },
    },
    {
      name: "P85 beyond the window",
      p50On: "2015-03-31",
      p85On: "2015-12-31",
      mark: { p50X: 90, p85X: null, span: { x: 90, width: 10, clippedRight: true } },
    },
  ])("marks the forecast: $name", ({ p50On, p85On, mark }) => {
    expect(layoutOf({ ...plan, forecast: { p50On, p85On } }).forecast).toMatchObject(mark);
  });

  it("marks no forecast that lies wholly beyond the window", () => {
    const forecast = { p50On: "2015-12-01", p85On: "2015-12-31" };
    expect(layoutOf({ ...plan, forecast }).forecast).toBeNull();
  });

  it("leaves room for a deadline where there is none, so that rows are alike", () => {
    expect(layoutProjectRow(project({}), scale, { asOf }).height).toBe(60);
    expect(layoutProjectRow(project({}, { milestones: [january] }), scale, { asOf }).height).toBe(
      60,
    );
  });

  it.each([
    ["2014-12-31", null],
    ["2015-01-01", 1],
    ["2015-03-01", 60],
    ["2015-04-10", 100],
    ["2015-04-11", null],
  ])("the day looked at, %s, ends at %s", (day, x) => {
    expect(todayX(scale, day)).toBe(x);
  });

  it("gives the window every day it draws", () => {
    const late = milestone("late", {
      startedOn: "2015-02-01",
      deadline: deadline(null, "2015-05-31"),
    });
    expect(timelineDays(project(plan, { milestones: [late] }))).toEqual([
      "2015-01-11",
      "2015-03-31",
      "2015-02-01",
      "2015-05-31",
    ]);
  });
});
