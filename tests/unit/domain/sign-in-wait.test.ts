import { expect, test } from "vitest";
import { signInWait } from "#domain/sign-in-wait.ts";

test.each([
  [1, 0],
  [5, 0],
  [6, 2],
  [7, 4],
  [10, 32],
  [14, 512],
  [15, 900],
  [1_000_000, 900],
])("after %i wrong passwords in a row the wait is %i s", (failures, seconds) => {
  expect(signInWait({ failures, lastFailedAt: 5000 }, 5000)).toBe(seconds);
});

test("the wait runs out by itself", () => {
  const record = { failures: 7, lastFailedAt: 0 };
  expect(signInWait(record, 1500)).toBe(3);
  expect(signInWait(record, 4000)).toBe(0);
  expect(signInWait(record, 9_000_000)).toBe(0);
});
