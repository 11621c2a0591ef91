import { expect, test } from "vitest";
import { bandText } from "#domain/open-data/band-text.ts";
import { publicReason } from "#domain/open-data/public-reason.ts";
import { withoutEmpties } from "#domain/open-data/without-empties.ts";

test.each([
  [{ kind: "notStarted" }, "none"],
  [{ kind: "fewerThan", below: 10 }, "<10"],
  [{ kind: "lowOrMore", low: 95, percent: 58 }, "95+"],
  [{ kind: "topOrMore", low: 150, percent: 92 }, "150+"],
  [{ kind: "complete" }, "all"],
  [{ kind: "stageOnly" }, "underway"],
  [{ kind: "exact", done: 5, households: 30 }, "5 of 30"],
] as const)("%j is written %s", (count, text) => {
  expect(bandText(count)).toBe(text);
});

test("what says nothing is left out, at any depth", () => {
  const value = {
    a: 0,
    b: false,
    c: null,
    d: "",
    e: [],
    f: [{}, { g: null }],
    h: { i: [1, null] },
  };
  expect(withoutEmpties(value)).toEqual({ a: 0, b: false, h: { i: [1] } });
  expect(withoutEmpties({ a: [null] })).toBeUndefined();
});

test("a forecast of signing is said without its days, everything else as it is", () => {
  const late = { code: "signingP85Late", colour: "yellow", days: 12 } as const;
  expect(publicReason(late)).toEqual({ code: "signingP85Late", colour: "yellow" });
  const stale = { code: "stale", colour: "grey", days: 40 } as const;
  expect(publicReason(stale)).toBe(stale);
});
