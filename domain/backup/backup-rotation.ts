import { businessDateAt, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { startOfMonth, startOfWeek } from "#domain/calendar/calendar-period.ts";

/** A backup that was found whole just now, and when it was made. */
export type VerifiedBackup = { readonly name: string; readonly at: number };

/** How many days, weeks (from Monday) and months keep their last backup, and the least kept at all. */
export const backupsKept = { daily: 7, weekly: 4, monthly: 12, atLeast: 7 } as const;

/**
 * Which backups stay: of the last 7 days, 4 weeks and 12 months that have any, the last one each,
 * and always the 7 newest. Days without a backup do not count, so that an office that was closed
 * for a month loses nothing. Only whole backups may be given: a damaged one would take the place
 * of one that can be restored.
 *
 * Removing as one goes leaves the same as removing once at the end.
 *
 * @returns the names that stay and those that go, newest first
 * @example
 * rotateBackups([]) //=> { keep: [], remove: [] }
 */
export function rotateBackups(backups: readonly VerifiedBackup[]): {
  keep: string[];
  remove: string[];
} {
  const newestFirst = backups.toSorted((a, b) => b.at - a.at);
  const kept = new Set<VerifiedBackup>([
    ...newestFirst.slice(0, backupsKept.atLeast),
    ...lastOfEach(newestFirst, (on) => on).slice(0, backupsKept.daily),
    ...lastOfEach(newestFirst, startOfWeek).slice(0, backupsKept.weekly),
    ...lastOfEach(newestFirst, startOfMonth).slice(0, backupsKept.monthly),
  ]);
  const names = (stays: boolean) =>
    newestFirst.filter((backup) => kept.has(backup) === stays).map(({ name }) => name);
  return { keep: names(true), remove: names(false) };
}

/** The newest of each period, newest period first. */
function lastOfEach(
  newestFirst: readonly VerifiedBackup[],
  periodOf: (on: IsoDate) => IsoDate,
): VerifiedBackup[] {
  const last = new Map<IsoDate, VerifiedBackup>();
  for (const backup of newestFirst) {
    const period = periodOf(businessDateAt(backup.at));
    if (!last.has(period)) last.set(period, backup);
  }
  return [...last.values()];
}
