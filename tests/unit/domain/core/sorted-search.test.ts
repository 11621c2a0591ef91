import fc from "fast-check";
import { expect, it } from "vitest";
import { countBelow, countUpTo } from "#domain/core/sorted-search.ts";

it("counts what a pass over all of them counts", () => {
  const figures = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 40 });
  fc.assert(
    fc.property(figures, fc.integer({ min: -1, max: 21 }), (given, limit) => {
      const sorted = given.toSorted((a, b) => a - b);
      expect(countUpTo(sorted, limit)).toBe(sorted.filter((each) => each <= limit).length);
      expect(countBelow(sorted, limit)).toBe(sorted.filter((each) => each < limit).length);
    }),
  );
});

it("counts days as well", () => {
  const days = ["2015-03-01", "2015-03-01", "2015-04-01"];
  expect([countUpTo(days, "2015-03-01"), countBelow(days, "2015-03-01")]).toEqual([2, 0]);
});
