import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { fieldErrors } from "#domain/form/field-errors.ts";
import { householdStepInput } from "#domain/household/register/household-input.ts";

const facts = {
  requestKey: randomUUID(),
  householdId: "",
  version: "0",
  buildingId: "b1",
  code: "H-1",
  door: "2-301",
  persons: "3",
  area: "90.74",
  tenure: "private",
};
const holder = (row: number, fields: Record<string, string>) =>
  Object.fromEntries(
    Object.entries({ id: "", kind: "owner", ...fields }).map(([name, text]) => [
      `holders.${row}.${name}`,
      text,
    ]),
  );
const namesIn = (form: Record<string, string>) => {
  const parsed = householdStepInput.parse(form);
  return "holders" in parsed ? parsed.holders.map((row) => row?.name ?? null) : parsed;
};

test("a row left blank and one taken out keep their numbers", () => {
  const form = {
    ...facts,
    ...holder(0, { name: "甲", removed: "on" }),
    ...holder(1, { name: "" }),
    ...holder(2, { name: "乙" }),
    ...holder(3, { name: "丙", removed: "on" }),
  };
  expect(namesIn(form)).toEqual([null, null, "乙"]);
});

test("what is wrong with a holder stands beside the row it was typed in", () => {
  const form = {
    ...facts,
    ...holder(0, { removed: "on", name: "" }),
    ...holder(1, { share: "120" }),
  };
  const errors = fieldErrors(householdStepInput.safeParse(form).error as never);
  expect(Object.keys(errors).sort()).toEqual(["holders.1.name", "holders.1.share"]);
});

test("one more row asks for nothing", () => {
  expect(namesIn({ ...facts, code: "", step: "addHolder" })).toEqual({ step: "addHolder" });
});

test("a button nobody has is refused, and so is a field", () => {
  expect(householdStepInput.safeParse({ ...facts, step: "removeAll" }).success).toBe(false);
  expect(householdStepInput.safeParse({ ...facts, removedOn: "2015-01-01" }).success).toBe(false);
});
