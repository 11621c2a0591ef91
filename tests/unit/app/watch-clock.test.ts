import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchClock } from "#app/_server/jobs/watch-clock.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** How often it was said in an hour, with the clock moved at one moment of it. */
function movedBy(ms: number): number {
  let steady = 0;
  let offset = Date.UTC(2026, 10, 30);
  let said = 0;
  const onMoved = () => {
    said += 1;
  };
  const clocks = { wall: () => steady + offset, steady: () => steady };
  const stop = watchClock({ everyMs: minute, onMoved, ...clocks });
  for (let minutes = 0; minutes < 60; minutes += 1) {
    steady += minute;
    if (minutes === 30) offset += ms;
    vi.advanceTimersByTime(minute);
  }
  stop();
  return said;
}

test.each([
  ["left alone", 0, 0],
  ["set by the network", 500, 0],
  ["put back a day", -day, 1],
  ["put forward a day", day, 1],
])("a clock that is %s", (_case, ms, times) => {
  expect(movedBy(ms)).toBe(times);
});
