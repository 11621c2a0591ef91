import { expect, test } from "vitest";
import { recordChains } from "#domain/household/compensation/record-chain.ts";

const row = (id: string, recordedOn: string, correctsId: string | null = null) => {
  return { id, recordedOn, correctsId };
};
/** a was put right twice, b never, c from 10 March on. */
const rows = [
  row("a", "2015-03-01"),
  row("b", "2015-03-01"),
  row("a2", "2015-03-05", "a"),
  row("c", "2015-03-05"),
  row("a3", "2015-03-10", "a2"),
  row("c2", "2015-03-10", "c"),
];

test.each([
  ["2015-02-28", []],
  ["2015-03-01", ["a a 0", "b b 0"]],
  ["2015-03-05", ["a a2 1", "b b 0", "c c 0"]],
  ["2015-03-10", ["a a3 2", "b b 0", "c c2 1"]],
])("as of %s a compensation is known by its first row: %o", (asOf, expected) => {
  const chains = recordChains(rows, asOf);
  expect(
    chains.map(({ firstId, last, corrections }) => `${firstId} ${last.id} ${corrections}`),
  ).toEqual(expected);
});
