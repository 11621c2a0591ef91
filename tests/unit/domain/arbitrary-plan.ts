import fc from "fast-check";
import { type Dependency, linkTypes } from "#domain/schedule/dependency.ts";

/** Links without a loop among activities "0" to `count` − 1, each from a lower to a higher one. */
export function arbitraryLinks(count: number): fc.Arbitrary<Dependency[]> {
  const index = fc.integer({ min: 0, max: count - 1 });
  const link = fc
    .record({
      ends: fc.tuple(index, index).filter(([a, b]) => a !== b),
      type: fc.constantFrom(...linkTypes),
      lag: fc.integer({ min: -5, max: 8 }),
    })
    .map(({ ends: [a, b], type, lag }): Dependency => {
      const predecessorId = String(Math.min(a, b));
      return { predecessorId, successorId: String(Math.max(a, b)), type, lag };
    });
  return fc.array(link, { maxLength: count * 2 });
}
