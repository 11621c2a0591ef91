const minuteMs = 60_000;

/** A session ends half an hour after it was last used, and eight hours after sign-in at the latest. */
export const sessionLimits = { idleMs: 30 * minuteMs, lifetimeMs: 8 * 60 * minuteMs };

/** Whoever has given the password has this long to find the code. */
export const challengeLifetimeMs = 10 * minuteMs;

/** A clock that is set by the network goes back by seconds; nothing is from further ahead than this. */
const clockToleranceMs = 2 * minuteMs;

/**
 * Whether a session is over. One of the future is: the clock was put back since it was used, and
 * nobody can say for how long it would go on.
 *
 * @example
 * isSessionOver({ createdAt: 0, lastSeenAt: 0 }, 31 * 60_000) //=> true
 * isSessionOver({ createdAt: 86_400_000, lastSeenAt: 86_400_000 }, 0) //=> true
 */
export function isSessionOver(
  { createdAt, lastSeenAt }: { createdAt: number; lastSeenAt: number },
  at: number,
): boolean {
  return (
    !isWithin(at, createdAt, sessionLimits.lifetimeMs) ||
    !isWithin(at, lastSeenAt, sessionLimits.idleMs)
  );
}

/** Whether it is too late for the code, or the clock was put back since the password was given. */
export function isChallengeOver(createdAt: number, at: number): boolean {
  return !isWithin(at, createdAt, challengeLifetimeMs);
}

function isWithin(at: number, since: number, limitMs: number): boolean {
  const age = at - since;
  return age >= -clockToleranceMs && age <= limitMs;
}
