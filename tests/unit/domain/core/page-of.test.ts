import { expect, test } from "vitest";
import { pageOf } from "#domain/core/page-of.ts";

const letters = ["a", "b", "c"];

test.each([
  [{ page: 1, size: 2 }, ["a", "b"], 1],
  [{ page: 2, size: 2 }, ["c"], 2],
  [{ page: 9, size: 2 }, ["c"], 2],
  [{ page: 1, size: 20 }, letters, 1],
])("of three, %j is %j", (asked, rows, page) => {
  expect(pageOf(letters, asked)).toEqual({ rows, page, size: asked.size, total: 3 });
});

test("nothing is one page of nothing", () => {
  expect(pageOf([], { page: 4, size: 20 })).toEqual({ rows: [], page: 1, size: 20, total: 0 });
});
