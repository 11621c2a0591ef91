import { describe, expect, test } from "vitest";
import {
  type Allowance,
  countTry,
  perAccount,
  perAddress,
  rollBackTry,
  signInWait,
  type Tries,
} from "#domain/account/sign-in-throttle.ts";

const minute = 60_000;
const day = 24 * 60 * minute;
const now = Date.UTC(2026, 10, 30);

function tryTimes(times: number, at: number, allowance: Allowance): Tries | undefined {
  let tries: Tries | undefined;
  for (let done = 0; done < times; done += 1) tries = countTry(tries, at, allowance);
  return tries;
}

test.each([
  [0, 0],
  [4, 0],
  [5, 2],
  [6, 4],
  [9, 32],
  [13, 512],
  [14, 900],
  [100_000, 900],
])("after %i tries at once the wait is %i s", (times, seconds) => {
  expect(signInWait(tryTimes(times, now, perAccount), now, perAccount)).toBe(seconds);
});

test("the wait runs out by itself", () => {
  const tries = tryTimes(6, now, perAccount);
  expect(signInWait(tries, now + 1500, perAccount)).toBe(3);
  expect(signInWait(tries, now + 4000, perAccount)).toBe(0);
});

test("one wrong guess each quarter of an hour, for a year, never makes anybody wait", () => {
  let tries: Tries | undefined;
  for (let at = now; at < now + 365 * day; at += 15 * minute) {
    expect(signInWait(tries, at, perAccount)).toBe(0);
    tries = countTry(tries, at, perAccount);
    expect(signInWait(tries, at, perAccount)).toBe(0);
  }
});

test("whoever guesses without a pause has at most 160 tries a day", () => {
  let tries: Tries | undefined;
  let made = 0;
  for (let at = now; at < now + day; at += 1000) {
    if (signInWait(tries, at, perAccount) > 0) continue;
    tries = countTry(tries, at, perAccount);
    made += 1;
  }
  expect(made).toBeLessThanOrEqual(160);
});

test("an address has twenty at once, then one each three seconds", () => {
  const tries = tryTimes(20, now, perAddress);
  expect(signInWait(tries, now, perAddress)).toBe(3);
  expect(signInWait(tries, now + 3000, perAddress)).toBe(0);
});

test("those of an address who sign in leave the others their tries", () => {
  let tries: Tries | undefined;
  for (let person = 0; person < 200; person += 1) {
    expect(signInWait(tries, now, perAddress)).toBe(0);
    tries = rollBackTry(countTry(tries, now, perAddress), perAddress);
  }
});

describe.each([
  ["account", perAccount],
  ["address", perAddress],
])("an %s waits no longer for a clock that was moved", (_name, allowance) => {
  test.each([-365 * day, -day, day, 365 * day])("by %i ms", (moved) => {
    const tries = tryTimes(100, now, allowance);
    expect(signInWait(tries, now, allowance)).toBeGreaterThan(0);
    expect(signInWait(tries, now + moved, allowance)).toBe(0);
    const next = countTry(tries, now + moved, allowance);
    expect(next.forgottenAt).toBe(now + moved + allowance.forgottenAfterMs);
  });

  test("by a little: never longer than the longest wait", () => {
    const tries = tryTimes(100, now, allowance);
    for (let moved = 0; moved < 30 * minute; moved += 10_000) {
      const wait = signInWait(tries, now - moved, allowance);
      expect(wait * 1000).toBeLessThanOrEqual(allowance.longestWaitMs);
    }
  });
});
