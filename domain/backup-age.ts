const hourMs = 3_600_000;
/** A day, less an hour for a night's backup that began late. */
const dueAfterMs = 23 * hourMs;
/** One night missed is noticed on the morning after it. */
const overdueAfterMs = 30 * hourMs;

/**
 * Whether a server that starts should make a backup at once: the last nightly one was missed.
 *
 * @param madeAt when the last one was made, null where there is none
 */
export function isBackupDue(madeAt: number | null, at: number): boolean {
  return isOlder(madeAt, at, dueAfterMs);
}

/**
 * Whether the last backup is too old to say that the office is backed up. A backup of the future
 * (the clock was put back) says nothing.
 *
 * @example
 * isBackupOverdue(null, Date.UTC(2026, 10, 24)) //=> true
 */
export function isBackupOverdue(madeAt: number | null, at: number): boolean {
  return isOlder(madeAt, at, overdueAfterMs);
}

/**
 * Whether a backup is dated further ahead than a clock that runs a little fast would date it: the
 * clock was put back since. It is not the last one, and takes no other's place.
 *
 * @example
 * isOfFuture(Date.UTC(2026, 10, 25), Date.UTC(2026, 10, 24)) //=> true
 */
export function isOfFuture(madeAt: number, at: number): boolean {
  return madeAt - at > hourMs;
}

function isOlder(madeAt: number | null, at: number, limitMs: number): boolean {
  return madeAt === null || at - madeAt > limitMs || isOfFuture(madeAt, at);
}
