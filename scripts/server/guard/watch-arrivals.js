import { subscribe } from "node:diagnostics_channel";

/** So long a stream of connections that does not end may keep what has arrived from being begun. */
const patienceMs = 50;

/**
 * Tells whether connections are arriving: whether one was taken since it was last asked. After
 * 50 ms of that it says no once, so that a stream without an end stops nobody's work.
 *
 * @param {() => number} now milliseconds
 * @returns {() => boolean}
 */
export function watchArrivals(now = () => performance.now()) {
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
