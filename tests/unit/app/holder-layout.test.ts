import { expect, test } from "vitest";
import type { DrawnHolder } from "#app/[locale]/(staff)/desk/households/_register/drawn-holder.ts";
import { holderLayout } from "#app/[locale]/(staff)/desk/households/_register/holder-layout.ts";

const holder = (id: string): DrawnHolder => ({
  id,
  kind: "owner",
  name: id,
  share: "",
  masked: { identity: null, phone: null, bankAccount: null },
});
const sentRows = (...ids: string[]) =>
  Object.fromEntries(ids.map((id, row) => [`holders.${row}.id`, id]));
const layout = (ids: string[], sent?: Record<string, string>, isAdding = false) =>
  holderLayout(ids.map(holder), { sent, isAdding }).map((row) => row?.id ?? null);

test.each([
  ["opened for a new household: a row to fill in", [], undefined, false, [null]],
  ["opened: those there are", ["a", "b"], undefined, false, ["a", "b"]],
  ["one more was asked for", ["a"], sentRows("a"), true, ["a", null]],
  ["sent back with two new ones", ["a"], sentRows("a", "", ""), false, ["a", null, null]],
  [
    "somebody else added one: it comes behind",
    ["a", "c"],
    sentRows("a", ""),
    false,
    ["a", null, "c"],
  ],
  [
    "somebody else took one out: who is typed there is new",
    ["b"],
    sentRows("a", "b"),
    false,
    [null, "b"],
  ],
] as const)("%s", (_name, ids, sent, isAdding, rows) => {
  expect(layout([...ids], sent, isAdding)).toEqual(rows);
});

test("never more rows than a household may have holders", () => {
  expect(layout([], sentRows(...Array(20).fill("")), true)).toHaveLength(20);
});
