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

/** Since when an office has something to lose, and what it could get back. */
export type BackupState = {
  /** when the last backup was made, null where there is none */
  readonly madeAt: number | null;
  /** when the office was begun, null of one from before that was kept */
  readonly begunAt: number | null;
};

/**
 * Whether the last backup is too old to say that the office is backed up. An office that has none
 * yet has as long for its first one as for every later one, from the moment it was begun. A moment
 * of the future (the clock was put back) says nothing.
 *
 * @example
 * isBackupOverdue({ madeAt: null, begunAt: null }, Date.UTC(2026, 10, 24)) //=> true
 * isBackupOverdue({ madeAt: null, begunAt: Date.UTC(2026, 10, 24, 3) }, Date.UTC(2026, 10, 24, 4)) //=> false
 */
export function isBackupOverdue({ madeAt, begunAt }: BackupState, at: number): boolean {
  return isOlder(madeAt ?? begunAt, at, overdueAfterMs);
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
