import { daysBetween, type IsoDate, inDayOrder } from "#domain/calendar/calendar-day.ts";

/** How exactly the source names the deadline; `none` is 争取早日: no last day at all. */
export const deadlinePrecisions = [
  "day",
  "month",
  "beforeMonth",
  "quarter",
  "halfYear",
  "year",
  "yearEnd",
  "none",
] as const;
export type DeadlinePrecision = (typeof deadlinePrecisions)[number];

/** How firmly it is promised: 确保, 力争, 争取, 努力, 预计. */
export const commitments = ["ensure", "strive", "aim", "endeavour", "expect"] as const;
export type Commitment = (typeof commitments)[number];

/** The days a deadline speaks of, both ends included; never a made-up day. Null is open. */
export interface DeadlineInterval {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

export interface Deadline extends DeadlineInterval {
  readonly precision: DeadlinePrecision;
  readonly commitment: Commitment | null;
}

/** One entry of the deadline-move log: the deadline as it stood from `setOn`. */
export interface DeadlineVersion extends Deadline {
  readonly setOn: IsoDate;
  readonly reason: string | null;
}

/**
 * Days past a deadline; 0 until the last day of the interval is over, and always 0 without one.
 *
 * @example
 * daysOverdue({ from: "2015-10-01", to: "2015-10-31" }, "2015-11-03") //=> 3
 */
export function daysOverdue(deadline: DeadlineInterval, asOf: IsoDate): number {
  return deadline.to === null ? 0 : Math.max(0, daysBetween(deadline.to, asOf));
}

/**
 * Days to the last day of a deadline: 0 on it, negative after it, null without one.
 *
 * @example
 * daysLeft({ from: "2015-06-01", to: "2015-06-30" }, "2015-04-15") //=> 76
 */
export function daysLeft(deadline: DeadlineInterval, asOf: IsoDate): number | null {
  return deadline.to === null ? null : daysBetween(asOf, deadline.to);
}

export interface DeadlineMoves<V extends DeadlineVersion = DeadlineVersion> {
  readonly original: V | null;
  readonly current: V | null;
  readonly moves: number;
  readonly totalDaysSlipped: number;
}

/**
 * The deadline-move log on a day: first and current version, how often the interval changed, and
 * the net days its last day slipped (positive is later). Versions set after `asOf` are unknown.
 * Rewording without a new interval is no move. A version without a last day slips nothing; the
 * next last day is compared with the one stated before it, so leaving a date open hides no slip.
 *
 * @example
 * summariseDeadlineMoves([june, july], "2015-06-20").totalDaysSlipped //=> 31
 */
export function summariseDeadlineMoves<V extends DeadlineVersion>(
  versions: readonly V[],
  asOf: IsoDate,
): DeadlineMoves<V> {
  const known = inDayOrder(
    versions.filter((version) => version.setOn <= asOf),
    ({ setOn }) => setOn,
  );
  const lastDays = known.flatMap((version) => version.to ?? []);
  const first = lastDays[0];
  const last = lastDays.at(-1);
  return {
    original: known[0] ?? null,
    current: known.at(-1) ?? null,
    moves: known.filter((version, index) => isMoved(known[index - 1], version)).length,
    totalDaysSlipped: first && last ? daysBetween(first, last) : 0,
  };
}

/** A new interval is a move; new words, commitment or precision alone are not. */
export function isMoved(before: DeadlineInterval | undefined, after: DeadlineInterval): boolean {
  return before !== undefined && (before.from !== after.from || before.to !== after.to);
}
