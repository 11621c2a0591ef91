/** Wrong passwords in a row that cost nothing: people mistype. */
const freeFailures = 5;
const longestWaitSeconds = 15 * 60;

/**
 * Seconds to wait before an account may be tried again, after so many wrong passwords in a row:
 * none up to 5, then 2, 4, 8 … up to 15 minutes. A lock that ends by itself, never a permanent
 * one that a stranger could put on somebody else's account.
 *
 * @example
 * signInWait({ failures: 7, lastFailedAt: 0 }, 1000) //=> 3
 * signInWait({ failures: 5, lastFailedAt: 0 }, 0) //=> 0
 */
export function signInWait(record: { failures: number; lastFailedAt: number }, at: number): number {
  const over = record.failures - freeFailures;
  if (over <= 0) return 0;
  const wait = Math.min(longestWaitSeconds, 2 ** Math.min(over, 20));
  return Math.max(0, Math.ceil((record.lastFailedAt - at) / 1000 + wait));
}
