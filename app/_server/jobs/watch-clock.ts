import "server-only";

type Watch = {
  readonly everyMs: number;
  readonly onMoved: () => void | Promise<void>;
  /** The clock on the wall and one that nobody sets, in milliseconds. */
  readonly wall?: () => number;
  readonly steady?: () => number;
};

/**
 * Compares the clock, now and again, with one that nobody sets, and says when it was moved by more
 * than that while: timers go on by the steady one, and what waits for an hour of the day would
 * come at the wrong one.
 *
 * @returns how to stop watching
 */
export function watchClock({ everyMs, onMoved, wall = Date.now, steady }: Watch): () => void {
  const now = steady ?? (() => performance.now());
  let offset = wall() - now();
  const timer = setInterval(() => {
    const found = wall() - now();
    const isMoved = Math.abs(found - offset) > everyMs;
    offset = found;
    if (isMoved) void onMoved();
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
