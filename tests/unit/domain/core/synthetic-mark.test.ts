import { describe, expect, it } from "vitest";
import { syntheticMark } from "#domain/core/synthetic-mark.ts";

describe("where generated data is called so", () => {
  it.each([
    { flags: [], mark: "none", because: "there is nothing to be called so" },
    { flags: [false, false], mark: "none", because: "persons recorded all of it" },
    { flags: [true], mark: "block", because: "all of it was generated" },
    { flags: [true, true, true], mark: "block", because: "all of it was generated" },
    { flags: [true, false], mark: "items", because: "a person recorded one of them" },
    { flags: [false, true, true], mark: "items", because: "a person recorded one of them" },
  ])("$flags: $mark, since $because", ({ flags, mark }) => {
    expect(syntheticMark(flags)).toBe(mark);
  });
});
