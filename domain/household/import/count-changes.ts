import type { ImportPlan } from "./import-plan.ts";

type Counted = "buildings" | "households" | "holders" | "stages";

/** How much of what an import writes. */
export type ImportCounts = Readonly<Partial<Record<Counted, number>>>;

/**
 * What a plan writes, counted as its ledger is.
 *
 * @example
 * countChanges({ ledger: "households", … })
 * //=> { buildings: 0, households: 2, holders: 1, stages: 3 }
 */
export function countChanges({ buildings, changes }: ImportPlan): ImportCounts {
  const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0);
  return {
    buildings: buildings.length,
    households: changes.length,
    holders: sum(changes.map(({ holders }) => holders.length)),
    stages: sum(changes.map(({ stages }) => stages.length)),
  };
}
