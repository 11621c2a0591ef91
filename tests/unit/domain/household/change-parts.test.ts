import { expect, test } from "vitest";
import { changeParts } from "#domain/household/import/change-parts.ts";
import type { ImportChange } from "#domain/household/import/import-diff.ts";

const household: ImportChange = {
  kind: "household",
  id: null,
  version: 0,
  row: 1,
  values: {},
  stages: [],
  holders: [],
};
const unit: ImportChange = { kind: "unit", row: 1, id: null, version: 0, values: {} };
const many = (count: number, change: ImportChange) => Array.from({ length: count }, () => change);

test.each([
  { changes: [], parts: [] },
  { changes: many(450, household), parts: ["200 households", "200 households", "50 households"] },
  { changes: many(30, unit), parts: ["25 others", "5 others"] },
  { changes: [unit, household, unit], parts: ["1 households", "2 others"] },
])("$changes.length changes are $parts", ({ changes, parts }) => {
  const found = [...changeParts(changes)].map((part) => `${part.changes.length} ${part.kind}`);
  expect(found).toEqual(parts);
});
