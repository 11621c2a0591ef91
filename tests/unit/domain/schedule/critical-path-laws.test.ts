import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#domain/calendar/calendar-day.ts";
import { calendarDays, durationOf } from "#domain/calendar/day-arithmetic.ts";
import { computeCriticalPath } from "#domain/schedule/critical-path.ts";
import type { Dependency } from "#domain/schedule/dependency.ts";
import type { SchedulePlan } from "#domain/schedule/schedule-network.ts";
import { workdays } from "#tests/unit/domain/workdays.ts";
import { arbitraryLinks } from "../arbitrary-plan.ts";
import { calendarOf2015 } from "../calendar-of-2015.ts";

const count = 8;
const startOn = "2015-01-05";

const arbitraryPlan: fc.Arbitrary<SchedulePlan> = fc
  .record({
    durations: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: count, maxLength: count }),
    links: arbitraryLinks(count),
    arithmetic: fc.constantFrom(calendarDays, workdays(calendarOf2015)),
  })
  .map(({ durations, links, arithmetic }) => {
    const activities = durations.map((duration, index) => ({ id: String(index), duration }));
    return { activities, links, startOn, arithmetic };
  });

const arbitraryDeadline = fc.integer({ min: 0, max: 90 }).map((days) => addDays(startOn, days));

/** Early dates as half-open numbers, worked out again from the days people read. */
function earlyNumbers(plan: SchedulePlan) {
  const { activities } = computeCriticalPath(plan);
  return activities.map(({ earlyStartOn, earlyFinishOn }) => ({
    start: plan.arithmetic.between(startOn, earlyStartOn),
    finish: durationOf(plan.arithmetic, startOn, earlyFinishOn),
  }));
}

/** Whether the early dates of one plan keep the latest finish of another's whole. */
function finishOf(plan: SchedulePlan): number {
  return Math.max(...earlyNumbers(plan).map(({ finish }) => finish));
}

/** The plan with one activity held back: it may not start before its early start and n more. */
function heldBack(plan: SchedulePlan, index: number, n: number): SchedulePlan {
  const early = computeCriticalPath(plan).activities[index]?.earlyStartOn ?? startOn;
  return {
    ...plan,
    activities: plan.activities.map((activity, position) =>
      position === index
        ? { ...activity, startNoEarlierThanOn: plan.arithmetic.add(early, n) }
        : activity,
    ),
  };
}

function slackOf({ type, lag }: Dependency, from: Early, to: Early): number {
  const held = type === "FS" || type === "SS" ? to.start : to.finish;
  const holds = type === "FS" || type === "FF" ? from.finish : from.start;
  return held - (holds + lag);
}
type Early = { start: number; finish: number };

describe("laws of the critical path", () => {
  it("lasts what it lasts, and keeps every bound of its predecessors; something holds it where it is", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const early = earlyNumbers(plan);
        for (const [index, { duration }] of plan.activities.entries()) {
          const { start, finish } = early[index] ?? { start: Number.NaN, finish: Number.NaN };
          expect(finish - start).toBe(duration);
          const slacks = plan.links
            .filter(({ successorId }) => successorId === String(index))
            .map((link) =>
              slackOf(link, early[Number(link.predecessorId)] as Early, { start, finish }),
            );
          for (const slack of slacks) expect(slack).toBeGreaterThanOrEqual(0);
          expect(start === 0 || slacks.includes(0)).toBe(true);
        }
      }),
    );
  });

  it("backward from the forward finish, the float along the critical path is 0 and nowhere less", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const { activities, criticalPath, totalFloat, finishOn } = computeCriticalPath(plan);
        expect(totalFloat).toBe(0);
        const along = criticalPath.map((id) => activities[Number(id)]);
        expect(along.map((activity) => activity?.totalFloat)).toEqual(along.map(() => 0));
        expect(along[0]?.earlyStartOn).toBe(startOn);
        expect(activities.every((one) => (one.totalFloat ?? -1) >= 0)).toBe(true);
        expect(along.some((activity) => activity?.earlyFinishOn === finishOn)).toBe(true);
        for (const [index, id] of criticalPath.entries()) {
          const next = criticalPath[index + 1];
          const isLinked = plan.links.some(
            ({ predecessorId, successorId }) => predecessorId === id && successorId === next,
          );
          expect(next === undefined || isLinked).toBe(true);
        }
      }),
    );
  });

  it("a link more never makes anything earlier", () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryLinks(count), (plan, more) => {
        const before = earlyNumbers(plan);
        const after = earlyNumbers({ ...plan, links: [...plan.links, ...more] });
        for (const [index, { start, finish }] of after.entries()) {
          expect(start).toBeGreaterThanOrEqual(before[index]?.start ?? 0);
          expect(finish).toBeGreaterThanOrEqual(before[index]?.finish ?? 0);
        }
      }),
    );
  });

  it("float is below 0 exactly when the finish lies after the deadline, by as much", () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryDeadline, (plan, deadlineOn) => {
        const schedule = computeCriticalPath({ ...plan, finishNoLaterThanOn: deadlineOn });
        const inTime = durationOf(plan.arithmetic, startOn, deadlineOn) - finishOf(plan);
        expect(schedule.totalFloat).toBe(inTime);
      }),
    );
  });

  it("a deadline moves all floats of the undated plan by the same", () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryDeadline, (plan, deadlineOn) => {
        const undated = computeCriticalPath(plan).activities;
        const dated = computeCriticalPath({ ...plan, finishNoLaterThanOn: deadlineOn });
        const moved = dated.activities.map((one, index) => {
          return (one.totalFloat ?? 0) - (undated[index]?.totalFloat ?? 0);
        });
        expect(new Set(moved)).toEqual(new Set([dated.totalFloat]));
      }),
    );
  });

  it("total float is the longest delay the finish bears", () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.nat(count - 1), (plan, index) => {
        const float = computeCriticalPath(plan).activities[index]?.totalFloat ?? Number.NaN;
        expect(finishOf(heldBack(plan, index, float))).toBe(finishOf(plan));
        expect(finishOf(heldBack(plan, index, float + 1))).toBe(finishOf(plan) + 1);
      }),
    );
  });

  it("free float is the longest delay that moves nothing else", () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.nat(count - 1), (plan, index) => {
        const { freeFloat, totalFloat } = computeCriticalPath(plan).activities[index] ?? {};
        const others = (given: SchedulePlan) =>
          earlyNumbers(given).filter((_, position) => position !== index);
        const free = freeFloat ?? Number.NaN;
        expect(free).toBeLessThanOrEqual(totalFloat ?? Number.NaN);
        expect(others(heldBack(plan, index, free))).toEqual(others(plan));
        const moved = heldBack(plan, index, free + 1);
        const isNoticed =
          finishOf(moved) > finishOf(plan) ||
          JSON.stringify(others(moved)) !== JSON.stringify(others(plan));
        expect(isNoticed).toBe(true);
      }),
    );
  });

  it("a later status date never brings anything forward", () => {
    const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays(startOn, days));
    fc.assert(
      fc.property(arbitraryPlan, day, day, (plan, a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(finishOf({ ...plan, statusOn: late })).toBeGreaterThanOrEqual(
          finishOf({ ...plan, statusOn: early }),
        );
      }),
    );
  });

  it("the same plan gives the same figures in any order of its activities and links", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const turned = computeCriticalPath({
          ...plan,
          activities: plan.activities.toReversed(),
          links: plan.links.toReversed(),
        });
        expect(turned.activities.toReversed()).toEqual(computeCriticalPath(plan).activities);
      }),
    );
  });
});
