import { expect, test } from "vitest";
import { isLedBy } from "#domain/assignment/is-led-by.ts";

const assignment = {
  id: "a",
  role: "leader",
  userId: "leader1",
  name: { zh: "示例分包领导一", en: "Sample leader 1" },
  fromOn: "2014-03-03",
  toOn: "2015-03-31",
  synthetic: true,
} as const;

test.each([
  ["the day before", "leader1", "2014-03-02", false],
  ["its first day", "leader1", "2014-03-03", true],
  ["its last day", "leader1", "2015-03-31", true],
  ["the day after", "leader1", "2015-04-01", false],
  ["somebody else", "leader2", "2015-01-01", false],
])("%s", (_case, userId, on, isLed) => {
  expect(isLedBy({ assignments: [assignment] }, { userId, on })).toBe(isLed);
});

test("an owner leads nothing, and one without an end leads on", () => {
  const asked = { userId: "leader1", on: "2015-06-01" };
  expect(isLedBy({ assignments: [{ ...assignment, role: "owner", toOn: null }] }, asked)).toBe(
    false,
  );
  expect(isLedBy({ assignments: [{ ...assignment, toOn: null }] }, asked)).toBe(true);
});
