import { daysBetween, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { type DeadlineVersion, isMoved, summariseDeadlineMoves } from "./deadline.ts";

/** One move of a deadline, on the day it was set. */
export interface DeadlineMove<V extends DeadlineVersion> {
  readonly setOn: IsoDate;
  readonly before: V;
  readonly after: V;
  /** its last day against the one stated last before it; null when this or every earlier one is open */
  readonly days: number | null;
  readonly reason: string | null;
}

export interface DeadlineMoveLog<V extends DeadlineVersion> {
  readonly original: V | null;
  readonly current: V | null;
  /** first to last */
  readonly moves: readonly DeadlineMove<V>[];
  readonly count: number;
  /** net; the days of the moves add up to it */
  readonly totalDays: number;
}

/**
 * The deadline-move log (时限变更记录) of a milestone as known on a day: every move with its days and
 * reason. Rewording without a new interval is no move. Count and total are those of
 * `summariseDeadlineMoves`.
 *
 * @example
 * logDeadlineMoves([june, july], "2015-06-20").moves //=> [{ setOn: "2015-06-15", days: 31, … }]
 */
export function logDeadlineMoves<V extends DeadlineVersion>(
  versions: readonly V[],
  asOf: IsoDate,
): DeadlineMoveLog<V> {
  const {
    original,
    current,
    moves: count,
    totalDaysSlipped,
  } = summariseDeadlineMoves(versions, asOf);
  const known = versions
    .filter((version) => version.setOn <= asOf)
    .sort((a, b) => daysBetween(b.setOn, a.setOn));
  const moves = known.flatMap((after, index) => {
    const before = known[index - 1];
    if (before === undefined || !isMoved(before, after)) return [];
    const stated = known.slice(0, index).findLast(({ to }) => to !== null)?.to ?? null;
    const days = stated === null || after.to === null ? null : daysBetween(stated, after.to);
    return [{ setOn: after.setOn, before, after, days, reason: after.reason }];
  });
  return { original, current, moves, count, totalDays: totalDaysSlipped };
}
