import { addDays } from "#domain/calendar/calendar-day.ts";
import { calendarDays } from "#domain/calendar/day-arithmetic.ts";
import type { ScheduledActivity } from "#domain/schedule/critical-path.ts";
import type { Dependency } from "#domain/schedule/dependency.ts";
import type { Activity, SchedulePlan } from "#domain/schedule/schedule-network.ts";

/** Day 0 of the worked network, a Monday. */
export const dayZero = "2015-03-02";

export function dayAt(number: number): string {
  return addDays(dayZero, number);
}

function link(predecessorId: string, successorId: string, type: Dependency["type"], lag = 0) {
  return { predecessorId, successorId, type, lag };
}

/**
 * Thirteen activities with all four types of link, lags and leads; M is a moment. The tests carry
 * the arithmetic.
 */
const durations = {
  A: 5,
  B: 10,
  C: 8,
  D: 6,
  E: 7,
  F: 4,
  G: 9,
  H: 5,
  I: 12,
  J: 3,
  K: 6,
  L: 2,
  M: 0,
};

const links: readonly Dependency[] = [
  link("A", "B", "FS"),
  link("A", "C", "FS", 3),
  link("B", "D", "SS", 4),
  link("B", "G", "FS"),
  link("C", "E", "FF", 2),
  link("D", "E", "FS"),
  link("D", "F", "FS", -2),
  link("F", "H", "FS"),
  link("G", "H", "SS", 3),
  link("G", "L", "FF", 5),
  link("E", "I", "FS"),
  link("H", "J", "SF", 6),
  link("I", "K", "FS", -4),
  link("J", "K", "FS"),
  link("K", "L", "FS"),
  link("L", "M", "FS"),
];

/** The worked network; what an activity is given is added to it. */
export function workedPlan(
  given: Partial<SchedulePlan> & { facts?: Record<string, Partial<Activity>> } = {},
): SchedulePlan {
  const { facts = {}, ...plan } = given;
  const activities = Object.entries(durations).map(([id, duration]) => {
    return { id, duration, ...facts[id] };
  });
  return { activities, links, startOn: dayZero, arithmetic: calendarDays, ...plan };
}

/** What is read of an activity, back in numbers: finishes are half-open, the day after the last. */
export function inNumbers(activity: ScheduledActivity) {
  const number = (on: string | null) => (on === null ? null : calendarDays.between(dayZero, on));
  const after = (on: string | null) => {
    const last = number(on);
    return last === null ? null : last + 1;
  };
  return {
    id: activity.id,
    es: number(activity.earlyStartOn),
    ef: after(activity.earlyFinishOn),
    ls: number(activity.lateStartOn),
    lf: after(activity.lateFinishOn),
    tf: activity.totalFloat,
    ff: activity.freeFloat,
  };
}
