import type { CountMetric } from "#domain/household/counts/count-metric.ts";
import type { RelocationView } from "#domain/household/counts/view-relocation.ts";
import { householdStages } from "#domain/household/stage/stage.ts";
import type { ChartTable } from "./chart-table.ts";

/** As far as a household comes, in order; signed or decided is one step. */
const steps: readonly CountMetric[] = [
  "household",
  ...householdStages.flatMap((stage) => {
    if (stage === "signed") return "resolved" as const;
    return stage === "decided" ? [] : stage;
  }),
];

/**
 * The households of every relocation together, by how far they have come. A project without a ledger
 * has no place in it.
 */
export function chartHouseholds(relocations: readonly (RelocationView | null)[]): ChartTable {
  const counted = relocations.filter((relocation) => relocation !== null);
  const reached = (step: CountMetric) =>
    counted.reduce((sum, { totals }) => sum + (totals.get(step)?.households ?? 0), 0);
  return {
    name: "households",
    arrangement: "stacked",
    unit: "count",
    series: ["households"],
    rows:
      counted.length === 0
        ? []
        : steps.map((word) => ({
            key: word,
            label: { kind: "word", word },
            values: [reached(word)],
          })),
    leftOut: relocations.length - counted.length,
  };
}
