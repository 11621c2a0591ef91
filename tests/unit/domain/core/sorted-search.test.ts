import fc from "fast-check";
import { expect, test } from "vitest";
import { countUpTo } from "#domain/core/sorted-search.ts";

test("counts what is not above the limit, as looking at each would", () => {
  const row = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 30 });
  fc.assert(
    fc.property(row, fc.integer({ min: -1, max: 21 }), (values, limit) => {
      const sorted = values.toSorted((a, b) => a - b);
      expect(countUpTo(sorted, limit)).toBe(sorted.filter((value) => value <= limit).length);
    }),
  );
});
