import { expect, it } from "vitest";
import { assignmentState } from "#domain/assignment/assignment-state.ts";

const march = { fromOn: "2015-03-01", toOn: "2015-03-31" };

it.each([
  ["the day before the first", march, "2015-02-28", "coming"],
  ["the first day", march, "2015-03-01", "current"],
  ["the last day", march, "2015-03-31", "current"],
  ["the day after the last", march, "2015-04-01", "past"],
  ["long after, without a last day", { ...march, toOn: null }, "2030-01-01", "current"],
] as const)("%s", (_name, term, on, state) => {
  expect(assignmentState(term, on)).toBe(state);
});
