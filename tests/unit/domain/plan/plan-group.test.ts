import { expect, test } from "vitest";
import { groupRows } from "#domain/plan/plan-group.ts";

const groupsOf = (names: string) =>
  groupRows(
    [...names].map((name, index) => ({ name: name === "-" ? "" : name, index })),
    ({ name }) => name,
  ).map(({ name, rows }) => `${name}:${rows.map(({ index }) => index).join("")}`);

test.each([
  ["", []],
  ["---", [":012"]],
  ["aab", ["a:01", "b:2"]],
  ["aba", ["a:02", "b:1"]],
  ["-a-a-", [":0", "a:13", ":24"]],
])("the rows %j come under their headings as %j", (names, groups) => {
  expect(groupsOf(names)).toEqual(groups);
});
