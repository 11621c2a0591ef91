import { describe, expect, it } from "vitest";
import { calendarDays } from "#domain/calendar/day-arithmetic.ts";
import { computeCriticalPath } from "#domain/schedule/critical-path.ts";
import type { Activity, SchedulePlan } from "#domain/schedule/schedule-network.ts";
import { workdays } from "#tests/unit/domain/workdays.ts";
import { calendarOf2015 } from "../calendar-of-2015.ts";

/** A plan of its own for one rule. */
function plan(activities: Activity[], more: Partial<SchedulePlan> = {}): SchedulePlan {
  return { activities, links: [], startOn: "2015-03-02", arithmetic: calendarDays, ...more };
}

const aThenB = [{ predecessorId: "a", successorId: "b", type: "FS" as const, lag: 0 }];

describe("days as people read them", () => {
  it.each([
    {
      arithmetic: calendarDays,
      aFinish: "2015-03-06",
      bStart: "2015-03-07",
      bFinish: "2015-03-09",
    },
    {
      arithmetic: workdays(calendarOf2015),
      aFinish: "2015-03-06",
      bStart: "2015-03-09",
      bFinish: "2015-03-11",
    },
  ])("5 then 3 in $arithmetic.unit", ({ arithmetic, aFinish, bStart, bFinish }) => {
    const [a, b] = computeCriticalPath(
      plan(
        [
          { id: "a", duration: 5 },
          { id: "b", duration: 3 },
        ],
        { links: aThenB, arithmetic },
      ),
    ).activities;
    expect(a).toMatchObject({ earlyStartOn: "2015-03-02", earlyFinishOn: aFinish });
    expect(b).toMatchObject({ earlyStartOn: bStart, earlyFinishOn: bFinish });
  });

  it("counts float in workdays over a holiday", () => {
    const [only] = computeCriticalPath(
      plan([{ id: "a", duration: 2 }], {
        finishNoLaterThanOn: "2015-10-11",
        startOn: "2015-09-29",
        arithmetic: workdays(calendarOf2015),
      }),
    ).activities;
    // Until Sunday the 11th: 8, 9 and, made up, 10 October.
    expect(only).toMatchObject({ earlyFinishOn: "2015-09-30", totalFloat: 3 });
    expect(only).toMatchObject({ lateStartOn: "2015-10-09", lateFinishOn: "2015-10-10" });
  });

  it("reads a moment as the day it closes, at the start as the day it opens", () => {
    const moments = plan(
      [
        { id: "a", duration: 0 },
        { id: "b", duration: 2 },
        { id: "c", duration: 0 },
      ],
      {
        links: [...aThenB, { predecessorId: "b", successorId: "c", type: "FS", lag: 0 }],
      },
    );
    const [a, b, c] = computeCriticalPath(moments).activities;
    expect(a).toMatchObject({ earlyStartOn: "2015-03-02", earlyFinishOn: "2015-03-02" });
    expect(b).toMatchObject({ earlyStartOn: "2015-03-02", earlyFinishOn: "2015-03-03" });
    expect(c).toMatchObject({ earlyStartOn: "2015-03-03", lateFinishOn: "2015-03-03" });
  });
});

describe("imposed days", () => {
  const a = { id: "a", duration: 5 };

  it.each([
    { name: "none", given: {}, late: "2015-03-06", float: 0 },
    {
      name: "of the project, late",
      given: { finishNoLaterThanOn: "2015-03-10" },
      late: "2015-03-10",
      float: 4,
    },
    {
      name: "of the project, early",
      given: { finishNoLaterThanOn: "2015-03-04" },
      late: "2015-03-04",
      float: -2,
    },
  ])("deadline $name: float $float", ({ given, late, float }) => {
    const schedule = computeCriticalPath(plan([a], given));
    expect(schedule).toMatchObject({
      finishOn: "2015-03-06",
      totalFloat: float,
      criticalPath: ["a"],
    });
    expect(schedule.activities[0]).toMatchObject({ lateFinishOn: late, isCritical: true });
  });

  it("a deadline of its own after the project's early finish gives no float", () => {
    const schedule = computeCriticalPath(
      plan([
        { ...a, finishNoLaterThanOn: "2015-03-31" },
        { id: "b", duration: 10 },
      ]),
    );
    expect(schedule.activities[0]).toMatchObject({
      totalFloat: 5,
      freeFloat: 5,
      isCritical: false,
    });
    expect(schedule.activities[1]).toMatchObject({ totalFloat: 0, isCritical: true });
  });

  it("never later than the project's", () => {
    const schedule = computeCriticalPath(
      plan([{ ...a, finishNoLaterThanOn: "2015-03-31" }], { finishNoLaterThanOn: "2015-03-08" }),
    );
    expect(schedule.activities[0]).toMatchObject({ lateFinishOn: "2015-03-08", totalFloat: 2 });
  });

  it("a planned start holds work that nothing else holds, and gives no float before it", () => {
    const [held] = computeCriticalPath(
      plan([
        { ...a, startNoEarlierThanOn: "2015-03-10" },
        { ...a, id: "b", startNoEarlierThanOn: "2015-01-01" },
      ]),
    ).activities;
    expect(held).toMatchObject({
      earlyStartOn: "2015-03-10",
      earlyFinishOn: "2015-03-14",
      totalFloat: 0,
    });
  });

  it("an imposed start before the plan's changes nothing", () => {
    const [early] = computeCriticalPath(
      plan([{ ...a, startNoEarlierThanOn: "2015-01-01" }]),
    ).activities;
    expect(early).toMatchObject({ earlyStartOn: "2015-03-02" });
  });
});

describe("facts up to the status date", () => {
  const a = { id: "a", duration: 5 };
  const b = { id: "b", duration: 3 };

  it("what is not started waits for the status date itself", () => {
    const [only] = computeCriticalPath(plan([a], { statusOn: "2015-04-15" })).activities;
    expect(only).toMatchObject({
      state: "notStarted",
      earlyStartOn: "2015-04-15",
      earlyFinishOn: "2015-04-19",
    });
  });

  it.each([
    { name: "what its days leave", given: {}, finish: "2015-03-06" },
    {
      name: "all of its days when it began on the status date",
      given: { actualStartOn: "2015-03-06" },
      finish: "2015-03-10",
    },
    { name: "what is said to remain", given: { remainingDuration: 4 }, finish: "2015-03-09" },
    {
      name: "one day when nothing should be left",
      given: { remainingDuration: 0 },
      finish: "2015-03-06",
    },
    { name: "one day when its time is used up", given: { duration: 2 }, finish: "2015-03-06" },
  ])("work in progress needs $name", ({ given, finish }) => {
    const running = { ...a, actualStartOn: "2015-03-02", ...given };
    const [only] = computeCriticalPath(plan([running], { statusOn: "2015-03-06" })).activities;
    expect(only).toMatchObject({
      state: "inProgress",
      earlyStartOn: running.actualStartOn,
      earlyFinishOn: finish,
    });
  });

  it("the rest of work begun out of sequence waits for its predecessor", () => {
    const schedule = computeCriticalPath(
      plan([a, { ...b, actualStartOn: "2015-03-02" }], { links: aThenB, statusOn: "2015-03-03" }),
    );
    // a: 3 to 7 March. b has 2 of its 3 days left: 8 and 9 March.
    expect(schedule.activities[1]).toMatchObject({
      earlyStartOn: "2015-03-02",
      earlyFinishOn: "2015-03-09",
    });
    expect(schedule.criticalPath).toEqual(["a", "b"]);
  });

  it("done work keeps its days even where the links say otherwise, and binds nothing before it", () => {
    const schedule = computeCriticalPath(
      plan([a, { ...b, actualStartOn: "2015-03-02", actualFinishOn: "2015-03-03" }], {
        links: aThenB,
        statusOn: "2015-03-05",
        finishNoLaterThanOn: "2015-03-31",
      }),
    );
    const [first, second] = schedule.activities;
    expect(second).toMatchObject({
      state: "done",
      earlyStartOn: "2015-03-02",
      earlyFinishOn: "2015-03-03",
    });
    expect(first).toMatchObject({ earlyStartOn: "2015-03-05", totalFloat: 22, freeFloat: 22 });
    expect(schedule.criticalPath).toEqual(["a"]);
  });

  it("done without a known start begins on the day it was done", () => {
    const [only] = computeCriticalPath(
      plan([{ ...a, actualFinishOn: "2015-03-20" }], { statusOn: "2015-04-01" }),
    ).activities;
    expect(only).toMatchObject({
      state: "done",
      earlyStartOn: "2015-03-20",
      earlyFinishOn: "2015-03-20",
    });
  });

  it("a lag after done work still holds", () => {
    const cure = aThenB.map((link) => ({ ...link, lag: 14 }));
    const done = { ...a, actualStartOn: "2015-03-02", actualFinishOn: "2015-03-06" };
    const schedule = computeCriticalPath(plan([done, b], { links: cure, statusOn: "2015-03-07" }));
    expect(schedule.activities[1]).toMatchObject({ earlyStartOn: "2015-03-21" });
    expect(schedule.criticalPath).toEqual(["b"]);
  });

  it("everything done: no float, no critical path", () => {
    const done = { ...a, actualStartOn: "2015-03-02", actualFinishOn: "2015-03-09" };
    const schedule = computeCriticalPath(plan([done], { finishNoLaterThanOn: "2015-03-06" }));
    expect(schedule).toMatchObject({ finishOn: "2015-03-09", totalFloat: null, criticalPath: [] });
  });

  it("nothing planned: nothing to say", () => {
    const schedule = computeCriticalPath(plan([]));
    expect(schedule).toEqual({
      activities: [],
      finishOn: null,
      totalFloat: null,
      criticalPath: [],
    });
  });
});

describe("faults", () => {
  const a = { id: "a", duration: 5 };
  const b = { id: "b", duration: 3 };
  it.each([
    {
      name: "a loop, by name",
      given: plan([a, b], {
        links: [...aThenB, { predecessorId: "b", successorId: "a", type: "SS", lag: 0 }],
      }),
      says: "a → b",
    },
    { name: "a link to nobody", given: plan([a], { links: aThenB }), says: "a → b" },
    { name: "half a day", given: plan([{ ...a, duration: 0.5 }]), says: "0.5" },
    { name: "a duration below 0", given: plan([{ ...a, duration: -1 }]), says: "a" },
    {
      name: "half a day of lag",
      given: plan([a, b], { links: aThenB.map((link) => ({ ...link, lag: 0.5 })) }),
      says: "0.5",
    },
  ])("$name", ({ given, says }) => {
    expect(() => computeCriticalPath(given)).toThrow(RangeError);
    expect(() => computeCriticalPath(given)).toThrow(says);
  });
});
