import { expect, test } from "vitest";
import { workbookRefusals } from "#domain/workbook/workbook-refusal.ts";
import { fuzzWorkbooks } from "../../fuzz/fuzz-workbooks.ts";

test("200 mutated workbooks: each is rows or a code, and none ends its reader", async () => {
  const { answers, rows, ended } = await fuzzWorkbooks(200);
  const known = new Set<string>(["rows", ...workbookRefusals]);
  expect([...answers.keys()].filter((answer) => !known.has(answer))).toEqual([]);
  expect([...answers.values()].reduce((sum, times) => sum + times, 0)).toBe(200);
  expect(ended).toBe(0);
  // They are changed little enough to come through the gate, and often to be read.
  expect(answers.get("rows")).toBeGreaterThan(40);
  expect(rows).toBeGreaterThan(1_000);
}, 60_000);
