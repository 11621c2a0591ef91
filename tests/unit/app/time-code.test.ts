import { expect, test } from "vitest";
import { base32, findStep, timeCode } from "#app/_server/auth/time-code.ts";
import { isStepUnused } from "#domain/account/second-factor.ts";

const secret = "12345678901234567890";

// RFC 6238, appendix B, the last six of the eight digits of SHA-1.
test.each([
  [59, "287082"],
  [1111111109, "081804"],
  [1111111111, "050471"],
  [1234567890, "005924"],
  [2000000000, "279037"],
  [20000000000, "353130"],
])("at %i s the code is %s", (seconds, code) => {
  expect(timeCode(secret, Math.floor(seconds / 30))).toBe(code);
});

test("a code counts one step early and one late, and no longer", () => {
  const step = 40_000_000;
  const code = timeCode(secret, step);
  const found = [-2, -1, 0, 1, 2].map((moved) =>
    findStep({ secret, code, at: (step + moved) * 30_000 }),
  );
  expect(found).toEqual([null, step, step, step, null]);
});

// RFC 4648, section 10, without the padding.
test.each([
  ["", ""],
  ["f", "MY"],
  ["fo", "MZXQ"],
  ["foo", "MZXW6"],
  ["foob", "MZXW6YQ"],
  ["fooba", "MZXW6YTB"],
  ["foobar", "MZXW6YTBOI"],
])("%s is %s", (text, written) => {
  expect(base32(text)).toBe(written);
});

test("a code is spent with its step, unless the clock was put back since", () => {
  const aDay = 24 * 60 * 2;
  expect(isStepUnused(100, null)).toBe(true);
  expect(isStepUnused(100, 99)).toBe(true);
  for (const last of [100, 101, 102]) expect(isStepUnused(100, last)).toBe(false);
  expect(isStepUnused(100, 100 + aDay)).toBe(true);
});
