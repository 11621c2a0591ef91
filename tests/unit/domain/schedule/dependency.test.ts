import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Dependency,
  findCycle,
  orderPositions,
  positionLinks,
} from "#domain/schedule/dependency.ts";
import { arbitraryLinks } from "../arbitrary-plan.ts";

/** "ab bc" is two links. */
function links(text: string): Dependency[] {
  return text
    .split(" ")
    .filter(Boolean)
    .map(([predecessorId = "", successorId = ""]) => {
      return { predecessorId, successorId, type: "FS", lag: 0 };
    });
}

function topologicalOrder(
  ids: readonly string[],
  given: Parameters<typeof positionLinks>[1],
): string[] | null {
  const order = orderPositions(ids.length, positionLinks(ids, given));
  return order?.map((position) => ids[position] ?? "") ?? null;
}

describe("a loop among links", () => {
  it.each([
    { given: "", loop: null },
    { given: "ab bc ac", loop: null },
    { given: "aa", loop: "a" },
    { given: "ab ba", loop: "ab" },
    { given: "ab bc ca", loop: "abc" },
    { given: "ab bc cd db", loop: "bcd" },
    { given: "ab ac cd da", loop: "acd" },
    { given: "xy ab bc ca", loop: "abc" },
    { given: "ab cb bd dc", loop: "bdc" },
    { given: "ab ab", loop: null },
  ])("$given: $loop", ({ given, loop }) => {
    expect(findCycle(links(given))?.join("") ?? null).toBe(loop);
  });

  it("is found whatever the types: no activity of it could be dated first", () => {
    const opposed = links("ab ba").map((link) => ({ ...link, type: "SS" as const }));
    expect(findCycle(opposed)).toEqual(["a", "b"]);
  });

  it("is found at the end of a chain of 20,000", () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => {
      return { predecessorId: String(index), successorId: String(index + 1) };
    });
    expect(findCycle(chain)).toBeNull();
    const closed = [...chain, { predecessorId: "20000", successorId: "19998" }];
    expect(findCycle(closed)).toEqual(["19998", "19999", "20000"]);
  });

  it("runs along links, and there is one exactly when there is no order", () => {
    const id = fc.constantFrom(..."abcdef");
    const link = fc.record({ predecessorId: id, successorId: id });
    fc.assert(
      fc.property(fc.array(link, { maxLength: 12 }), (given) => {
        const loop = findCycle(given);
        expect(topologicalOrder([..."abcdef"], given) === null).toBe(loop !== null);
        const steps = loop ?? [];
        for (const [index, predecessorId] of steps.entries()) {
          const successorId = steps[(index + 1) % steps.length];
          expect(given).toContainEqual({ predecessorId, successorId });
        }
        expect(new Set(steps).size).toBe(steps.length);
      }),
    );
  });
});

describe("topological order", () => {
  it.each([
    { ids: "abc", given: "", order: "abc" },
    { ids: "cba", given: "", order: "cba" },
    { ids: "cba", given: "ab bc", order: "abc" },
    { ids: "abcd", given: "cb", order: "acdb" },
    { ids: "ab", given: "ab ab", order: "ab" },
    { ids: "ab", given: "ab ba", order: undefined },
  ])("$ids with $given: $order", ({ ids, given, order }) => {
    expect(topologicalOrder([...ids], links(given))?.join("")).toBe(order);
  });

  it.each([
    { ids: "a", given: "ab" },
    { ids: "b", given: "ab" },
    { ids: "aba", given: "ab" },
  ])("a link to nobody, or a name given twice, is a fault: $ids with $given", (row) => {
    expect(() => topologicalOrder([...row.ids], links(row.given))).toThrow(RangeError);
  });

  it("puts every activity once, after its predecessors", () => {
    fc.assert(
      fc.property(arbitraryLinks(12), (given) => {
        const ids = Array.from({ length: 12 }, (_, index) => String(index));
        const order = topologicalOrder(ids.toReversed(), given) ?? [];
        expect(order.toSorted()).toEqual(ids.toSorted());
        for (const { predecessorId, successorId } of given) {
          expect(order.indexOf(predecessorId)).toBeLessThan(order.indexOf(successorId));
        }
      }),
    );
  });
});
