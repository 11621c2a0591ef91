import type { Comparisons, PlannedImport } from "./import-diff.ts";
import { rowChanges } from "./row-changes.ts";

/** What a file changes of the stock of units; each row is one of them. */
export function planUnits({ units }: Comparisons): PlannedImport {
  const changes = rowChanges(units).map((row) => ({ kind: "unit" as const, ...row }));
  return { plan: { ledger: "units", buildings: [], changes }, refusals: [] };
}
