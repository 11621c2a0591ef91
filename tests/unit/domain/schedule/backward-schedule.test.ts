import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#domain/calendar/calendar-day.ts";
import { calendarDays } from "#domain/calendar/day-arithmetic.ts";
import { scheduleBackward } from "#domain/schedule/backward-schedule.ts";
import type { Activity, SchedulePlan } from "#domain/schedule/schedule-network.ts";
import { workdays } from "#tests/unit/domain/workdays.ts";
import { arbitraryLinks } from "../arbitrary-plan.ts";
import { describeInEachZone } from "../calendar/in-each-zone.ts";
import { calendarOf2015 } from "../calendar-of-2015.ts";
import { dayAt, workedPlan } from "./worked-network.ts";

type DatedPlan = SchedulePlan & { statusOn: string };

function plan(activities: Activity[], more: Partial<DatedPlan> = {}): DatedPlan {
  return {
    activities,
    links: [],
    startOn: "2015-03-01",
    statusOn: "2015-07-26",
    finishNoLaterThanOn: "2015-08-31",
    arithmetic: calendarDays,
    ...more,
  };
}

describeInEachZone("the latest-start ladder", () => {
  it.each([
    // 20 days that end on 31 August begin on the 12th; from 26 July that is 17 days.
    { duration: 20, latestStartOn: "2015-08-12", days: 17, isPast: false },
    { duration: 37, latestStartOn: "2015-07-26", days: 0, isPast: false },
    { duration: 38, latestStartOn: "2015-07-25", days: -1, isPast: true },
  ])("$duration days: at the latest $latestStartOn, in $days days", (row) => {
    const { duration, latestStartOn, days, isPast } = row;
    const [step] = scheduleBackward(plan([{ id: "move", duration }])).steps;
    expect(step).toEqual({
      id: "move",
      state: "notStarted",
      latestStartOn,
      latestFinishOn: "2015-08-31",
      daysToLatestStart: days,
      totalFloat: days,
      isPastLatestStart: isPast,
    });
  });

  it("counts in workdays where the plan does", () => {
    // Until Saturday 10 October, made up: 8, 9, 10. From Monday 28 September: 28, 29, 30.
    const inWorkdays = plan([{ id: "file", duration: 3 }], {
      statusOn: "2015-09-28",
      finishNoLaterThanOn: "2015-10-11",
      arithmetic: workdays(calendarOf2015),
    });
    expect(scheduleBackward(inWorkdays).steps[0]).toMatchObject({
      latestStartOn: "2015-10-08",
      daysToLatestStart: 3,
    });
  });

  it("puts first what must start first, work in progress by its latest finish, done work last", () => {
    const { steps } = scheduleBackward(
      plan(
        [
          { id: "done", duration: 5, actualFinishOn: "2015-06-01" },
          { id: "last", duration: 10 },
          { id: "running", duration: 9, actualStartOn: "2015-07-20" },
          { id: "first", duration: 10, finishNoLaterThanOn: "2015-08-10" },
        ],
        { links: [{ predecessorId: "running", successorId: "last", type: "FS", lag: 0 }] },
      ),
    );
    expect(steps.map(({ id }) => id)).toEqual(["first", "running", "last", "done"]);
    // 3 of 9 days left from 26 July: until the 28th; "last" must start on 22 August.
    expect(steps[1]).toMatchObject({
      state: "inProgress",
      latestStartOn: null,
      latestFinishOn: "2015-08-21",
      daysToLatestStart: null,
      totalFloat: 24,
    });
    // 27 days from the status date, of which "running" needs 3.
    expect(steps[2]).toMatchObject({ daysToLatestStart: 27, totalFloat: 24 });
    expect(steps[3]).toMatchObject({ latestFinishOn: null, totalFloat: null });
  });
});

it("the ladder keeps the order of the plan where two must start on one day", () => {
  const ids = ["c", "a", "b"];
  const { steps } = scheduleBackward(plan(ids.map((id) => ({ id, duration: 10 }))));
  expect(steps.map(({ id }) => id)).toEqual(ids);
});

describe("a deadline that cannot be met", () => {
  it("is explained by its path and the two ways out", () => {
    // The worked network finishes at 38, day 37; H at 23, day 22, driven by A, B and G.
    const { conflicts } = scheduleBackward({
      ...workedPlan({
        finishNoLaterThanOn: dayAt(33),
        facts: { H: { finishNoLaterThanOn: dayAt(19) } },
      }),
      statusOn: dayAt(0),
    });
    const path = [..."ABDEIKLM"];
    expect(conflicts).toEqual([
      {
        deadlineOf: null,
        deadlineOn: dayAt(33),
        earlyFinishOn: dayAt(37),
        days: 4,
        path,
        isOver: false,
        waysOut: [
          { code: "shortenPath", days: 4, activityIds: path },
          { code: "moveDeadline", days: 4, toOn: dayAt(37) },
        ],
      },
      {
        deadlineOf: "H",
        deadlineOn: dayAt(19),
        earlyFinishOn: dayAt(22),
        days: 3,
        path: [..."ABGH"],
        isOver: false,
        waysOut: [
          { code: "shortenPath", days: 3, activityIds: [..."ABGH"] },
          { code: "moveDeadline", days: 3, toOn: dayAt(22) },
        ],
      },
    ]);
  });

  it("starts its path at the status date once what came before is done", () => {
    const { conflicts } = scheduleBackward(
      plan(
        [
          { id: "a", duration: 5, actualStartOn: "2015-07-01", actualFinishOn: "2015-07-20" },
          { id: "b", duration: 40 },
        ],
        { links: [{ predecessorId: "a", successorId: "b", type: "FS", lag: 0 }] },
      ),
    );
    expect(conflicts).toMatchObject([{ days: 3, path: ["b"], earlyFinishOn: "2015-09-03" }]);
  });

  it.each([
    { name: "met on its last day", given: plan([{ id: "a", duration: 37 }]) },
    { name: "none set", given: plan([{ id: "a", duration: 99 }], { finishNoLaterThanOn: null }) },
    {
      name: "missed by work that is done: past helping",
      given: plan([
        { id: "a", duration: 5, actualFinishOn: "2015-07-20", finishNoLaterThanOn: "2015-07-10" },
      ]),
    },
    { name: "nothing planned", given: plan([]) },
  ])("no conflict: $name", ({ given }) => {
    expect(scheduleBackward(given).conflicts).toEqual([]);
  });

  const count = 6;
  const arbitraryLate = fc
    .record({
      durations: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: count, maxLength: count }),
      dues: fc.array(fc.integer({ min: 0, max: 50 }), { minLength: count, maxLength: count }),
      due: fc.integer({ min: 0, max: 50 }),
      links: arbitraryLinks(count),
    })
    .map(({ durations, dues, due, links }): DatedPlan => {
      const startOn = "2015-01-05";
      const activities = durations.map((duration, index) => {
        const finishNoLaterThanOn = addDays(startOn, dues[index] ?? 0);
        return { id: String(index), duration, finishNoLaterThanOn };
      });
      const finishNoLaterThanOn = addDays(startOn, due);
      return plan(activities, { links, startOn, statusOn: startOn, finishNoLaterThanOn });
    });

  /** Every missed deadline moved to the day its way out names, or `days` before it. */
  function moved(given: DatedPlan, days: number): DatedPlan {
    const to = new Map(
      scheduleBackward(given).conflicts.map(({ deadlineOf, waysOut }) => {
        const way = waysOut.at(-1);
        return [deadlineOf, way?.code === "moveDeadline" ? addDays(way.toOn, -days) : null];
      }),
    );
    return {
      ...given,
      finishNoLaterThanOn: to.get(null) ?? given.finishNoLaterThanOn,
      activities: given.activities.map((activity) => ({
        ...activity,
        finishNoLaterThanOn: to.get(activity.id) ?? activity.finishNoLaterThanOn,
      })),
    };
  }

  it("is met by moving the deadlines as far as said, and not by a day less", () => {
    fc.assert(
      fc.property(arbitraryLate, (given) => {
        const { conflicts } = scheduleBackward(given);
        const after = scheduleBackward(moved(given, 0));
        expect(after.conflicts).toEqual([]);
        expect(after.steps.every(({ totalFloat }) => (totalFloat ?? -1) >= 0)).toBe(true);
        const short = scheduleBackward(moved(given, 1)).conflicts;
        expect(short.map(({ days }) => days)).toEqual(conflicts.map(() => 1));
      }),
    );
  });

  it("is the float that is missing: the worst conflict is the smallest float, reversed", () => {
    fc.assert(
      fc.property(arbitraryLate, (given) => {
        const { conflicts, steps } = scheduleBackward(given);
        const lowest = Math.min(...steps.map(({ totalFloat }) => totalFloat ?? 0));
        expect(conflicts[0]?.days ?? 0).toBe(Math.max(0, -lowest));
      }),
    );
  });

  it("is met by taking the days out of a single chain", () => {
    const lengths = fc.array(fc.integer({ min: 5, max: 20 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(lengths, fc.integer({ min: 1, max: 5 }), (durations, missing) => {
        const activities = durations.map((duration, index) => ({ id: String(index), duration }));
        const links = activities.slice(1).map(({ id }) => {
          return {
            predecessorId: String(Number(id) - 1),
            successorId: id,
            type: "FS" as const,
            lag: 0,
          };
        });
        const total = durations.reduce((sum, duration) => sum + duration, 0);
        const startOn = "2015-01-05";
        const finishNoLaterThanOn = addDays(startOn, total - 1 - missing);
        const late = plan(activities, { links, startOn, statusOn: startOn, finishNoLaterThanOn });
        const [way] = scheduleBackward(late).conflicts[0]?.waysOut ?? [];
        expect(way).toEqual({
          code: "shortenPath",
          days: missing,
          activityIds: activities.map(({ id }) => id),
        });
        const [first, ...rest] = activities;
        const shorter = { id: "0", duration: (first?.duration ?? 0) - missing };
        expect(scheduleBackward({ ...late, activities: [shorter, ...rest] }).conflicts).toEqual([]);
      }),
    );
  });
});
