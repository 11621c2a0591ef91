import { describe, expect, it } from "vitest";
import { overrideInForce } from "#domain/light/light-override.ts";
import { overrideOf } from "../portfolio/build-facts.ts";

const override = {
  colour: "yellow" as const,
  reason: "已有补救方案",
  setOn: "2015-04-01",
  expiresOn: "2015-04-20",
};
const tooLong = { ...override, expiresOn: "2015-12-31" };

it.each([
  { name: "no override", given: null, asOf: "2015-04-15", shown: "red" },
  { name: "the day before it was set", given: override, asOf: "2015-03-31", shown: "red" },
  { name: "the day it was set", given: override, asOf: "2015-04-01", shown: "yellow" },
  { name: "its last day", given: override, asOf: "2015-04-20", shown: "yellow" },
  { name: "the day after", given: override, asOf: "2015-04-21", shown: "red" },
  {
    name: "too long: 30 days after it was set",
    given: tooLong,
    asOf: "2015-05-01",
    shown: "yellow",
  },
  { name: "too long: 31 days after it was set", given: tooLong, asOf: "2015-05-02", shown: "red" },
])("$name: $shown", ({ given, asOf, shown }) => {
  const inForce = shown === "yellow" ? given : null;
  expect(overrideInForce(given === null ? [] : [given], asOf)).toBe(inForce);
});

describe("the override in force", () => {
  const yellow = overrideOf("yellow", "2015-04-01", "2015-04-20");
  const green = overrideOf("green", "2015-04-05", "2015-04-08");
  const restored = overrideOf(null, "2015-04-10", "2015-04-10");

  it.each([
    ["none", [], "2015-04-15", null],
    ["the only one", [yellow], "2015-04-15", yellow],
    ["not before it was set", [yellow], "2015-03-31", null],
    ["the last one set", [yellow, green], "2015-04-06", green],
    ["not the one before, once the last has ended", [yellow, green], "2015-04-09", null],
    ["none on the day the word was given back", [yellow, restored], "2015-04-10", null],
    ["none after it", [yellow, restored], "2015-04-11", null],
    ["still the first, before the word was given back", [yellow, restored], "2015-04-09", yellow],
  ])("is %s", (_, overrides, asOf, expected) => {
    expect(overrideInForce(overrides, asOf)).toBe(expected);
  });
});
