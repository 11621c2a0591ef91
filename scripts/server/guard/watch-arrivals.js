import { subscribe } from "node:diagnostics_channel";

/** So much work a stream of connections that does not end may be before what has arrived is begun. */
const patienceMs = 50;

/**
 * Counted in what this thread has worked: by the clock, on a busy machine, a request would be begun
 * after each few connections, and whoever came behind them would wait for each of those.
 */
function workedMs() {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/**
 * Tells whether connections are arriving: whether one was taken since it was last asked. After
 * 50 ms of work at that it says no once, so that a stream without an end stops nobody's work.
 *
 * @param {() => number} now milliseconds of work
 * @returns {() => boolean}
 */
export function watchArrivals(now = workedMs) {
  let hasArrived = false;
  let lullAt = now();
  subscribe("net.server.socket", () => {
    hasArrived = true;
  });
  return () => {
    const areArriving = hasArrived && now() - lullAt < patienceMs;
    hasArrived = false;
    if (!areArriving) lullAt = now();
    return areArriving;
  };
}
