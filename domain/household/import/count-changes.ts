import type { ImportChange, ImportDiff, LedgerKey } from "./import-diff.ts";

/** What an import is counted in. */
export const importedThings = [
  "buildings",
  "households",
  "holders",
  "stages",
  "agreements",
  "payments",
  "units",
] as const;

/** How much of what an import writes. */
export type ImportCounts = Readonly<Partial<Record<(typeof importedThings)[number], number>>>;

const none: Readonly<Record<LedgerKey, ImportCounts>> = {
  households: { buildings: 0, households: 0, holders: 0, stages: 0 },
  compensation: { agreements: 0, payments: 0 },
  units: { units: 0 },
};

/**
 * What a plan writes, counted as its ledger is.
 *
 * @example
 * countChanges({ ledger: "households", … })
 * //=> { buildings: 0, households: 2, holders: 1, stages: 3 }
 */
export function countChanges({ ledger, buildings, changes }: ImportDiff): ImportCounts {
  const first = buildings.length > 0 ? [{ buildings: buildings.length }] : [];
  return [...first, ...changes.map(countsOf)].reduce(add, none[ledger]);
}

function countsOf(change: ImportChange): ImportCounts {
  switch (change.kind) {
    case "household":
      return { households: 1, holders: change.holders.length, stages: change.stages.length };
    case "compensation":
      return { agreements: change.agreements.length, payments: change.payments.length };
    case "unit":
      return { units: 1 };
  }
}

function add(total: ImportCounts, more: ImportCounts): ImportCounts {
  const sums = importedThings.flatMap((key) =>
    key in total || key in more ? [[key, (total[key] ?? 0) + (more[key] ?? 0)]] : [],
  );
  return Object.fromEntries(sums);
}
