import { daysBetween, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { addMonths } from "#domain/calendar/calendar-period.ts";

export interface Transition {
  /** null: still lived in */
  readonly vacatedOn: IsoDate | null;
  /** as the agreement says, whole */
  readonly agreedMonths: number;
  /** 临时安置费 of a month, in 分 */
  readonly monthlyAllowanceFen: number;
  /** the day the new home was handed over, or the money settled, whichever came first */
  readonly stoppedOn: IsoDate | null;
}

export const transitionStates = ["notStarted", "running", "overdue", "stopped"] as const;
export type TransitionState = (typeof transitionStates)[number];

export interface TransitionClock {
  readonly state: TransitionState;
  /** the last day of the agreed transition; null before the home is vacated */
  readonly dueOn: IsoDate | null;
  /** whole days to the due day, 0 on it; 0 unless running */
  readonly daysLeft: number;
  /** days past the due day, up to the day looked at or the day it stopped */
  readonly daysOver: number;
  /** months begun past the due day */
  readonly monthsOver: number;
  /** what doubling the allowance costs on top of the agreed one: monthly allowance × months begun */
  readonly extraAllowanceFen: number;
}

/**
 * How a household's transition (过渡期) stands on a day. It runs from the day the home was vacated
 * over the agreed months and ends on the day of the same number; where that month is too short, on
 * its last day (Civil Code Art. 201 and 202: the first day is not counted). A due day on a holiday is
 * not moved (Art. 203), since allowances are counted by months, not by working days. Past the due
 * day the allowance doubles, and each month begun counts whole (逾期之月起双倍支付).
 *
 * The clock stops when the new home is handed over or the money settled; what had become due until
 * then stays on it.
 *
 * @example
 * transitionClock(
 *   { vacatedOn: "2013-01-31", agreedMonths: 25, monthlyAllowanceFen: 120_000, stoppedOn: null },
 *   "2015-04-15",
 * )
 * //=> { state: "overdue", dueOn: "2015-02-28", daysLeft: 0, daysOver: 46, monthsOver: 2, extraAllowanceFen: 240000 }
 */
export function transitionClock(transition: Transition, on: IsoDate): TransitionClock {
  const { vacatedOn, stoppedOn } = transition;
  const hasStopped = stoppedOn !== null && stoppedOn <= on;
  if (vacatedOn === null || vacatedOn > on) {
    return { state: hasStopped ? "stopped" : "notStarted", dueOn: null, ...atRest };
  }
  const dueOn = addMonths(vacatedOn, transition.agreedMonths);
  const countedOn = hasStopped ? stoppedOn : on;
  const monthsOver = countMonthsBegun(vacatedOn, transition.agreedMonths, countedOn);
  const running = countedOn > dueOn ? "overdue" : "running";
  return {
    state: hasStopped ? "stopped" : running,
    dueOn,
    daysLeft: hasStopped ? 0 : Math.max(0, daysBetween(on, dueOn)),
    daysOver: Math.max(0, daysBetween(dueOn, countedOn)),
    monthsOver,
    extraAllowanceFen: monthsOver * transition.monthlyAllowanceFen,
  };
}

const atRest = { daysLeft: 0, daysOver: 0, monthsOver: 0, extraAllowanceFen: 0 };

/** Months are counted from the first day of all, so that a short month shifts none after it. */
function countMonthsBegun(vacatedOn: IsoDate, agreedMonths: number, on: IsoDate): number {
  const whole = monthNumber(on) - monthNumber(vacatedOn) - agreedMonths;
  if (whole < 0) return 0;
  return addMonths(vacatedOn, agreedMonths + whole) < on ? whole + 1 : whole;
}

/** Households and what their doubled allowances cost on top. */
export interface TransitionShare {
  readonly households: number;
  readonly extraAllowanceFen: number;
}

/** A clock, or one for as many households as run alike, with the allowances of all. */
export type SharedClock = TransitionClock & { readonly households?: number };

/** The clocks of many households. */
export interface TransitionSum {
  readonly running: number;
  /** over the due day and still waiting */
  readonly overdue: TransitionShare;
  /** no longer waiting, but it took longer than agreed */
  readonly stoppedLate: TransitionShare;
}

/**
 * The transitions of many households on a day: as the sum of their clocks, without winding up those
 * that stopped in the agreed time and so add nothing.
 */
export function sumTransitions(
  transitions: readonly (Transition & { readonly households: number })[],
  on: IsoDate,
): TransitionSum {
  const clocks = transitions.flatMap(({ households, ...alike }) =>
    hasStoppedInTime(alike, on) ? [] : { ...transitionClock(alike, on), households },
  );
  return sumTransition(clocks);
}

/** By whole calendar months, of which the last is left to the clock. */
function hasStoppedInTime(
  { vacatedOn, stoppedOn, agreedMonths }: Transition,
  on: IsoDate,
): boolean {
  if (vacatedOn === null || stoppedOn === null || stoppedOn > on) return false;
  return monthNumber(stoppedOn) - monthNumber(vacatedOn) < agreedMonths;
}

function monthNumber(on: IsoDate): number {
  return 12 * Number(on.slice(0, 4)) + Number(on.slice(5, 7));
}

/**
 * Households and money overdue. Those whose waiting is over but took too long stand apart: their
 * money is owed, and grows no more.
 *
 * @example
 * sumTransition(clocks)
 * //=> {
 * //     running: 4,
 * //     overdue: { households: 2, extraAllowanceFen: 360000 },
 * //     stoppedLate: { households: 0, extraAllowanceFen: 0 },
 * //   }
 */
export function sumTransition(clocks: readonly SharedClock[]): TransitionSum {
  const count = (of: readonly SharedClock[]) =>
    of.reduce((sum, { households = 1 }) => sum + households, 0);
  const shareOf = (of: readonly SharedClock[]) => ({
    households: count(of),
    extraAllowanceFen: of.reduce((sum, clock) => sum + clock.extraAllowanceFen, 0),
  });
  return {
    running: count(clocks.filter(({ state }) => state === "running")),
    overdue: shareOf(clocks.filter(({ state }) => state === "overdue")),
    stoppedLate: shareOf(clocks.filter((clock) => clock.state === "stopped" && clock.daysOver > 0)),
  };
}
