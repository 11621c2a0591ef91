import { expect, test } from "vitest";
import { memoizeRecent } from "#domain/core/memoize-recent.ts";

test("what was asked for last is made once, for each thing apart", () => {
  const made: string[] = [];
  const remembered = memoizeRecent<{ name: string }, string>(2);
  const ask = (thing: { name: string }, key: string) =>
    remembered(thing, key, () => {
      made.push(`${thing.name}${key}`);
      return `${thing.name}${key}`;
    });
  const [a, b] = [{ name: "a" }, { name: "b" }];
  expect([ask(a, "1"), ask(a, "2"), ask(a, "1"), ask(b, "1")]).toEqual(["a1", "a2", "a1", "b1"]);
  expect(made).toEqual(["a1", "a2", "b1"]);
  ask(a, "3");
  ask(a, "1");
  ask(a, "2");
  expect(made).toEqual(["a1", "a2", "b1", "a3", "a2"]);
});
