import { useTranslations } from "next-intl";
import type { CountMeasure } from "#domain/household/count-measure.ts";
import { householdStages } from "#domain/household/stage.ts";

/** What is counted, in words: a stage by its name in the ledger. */
export function useMeasureName(): (measure: CountMeasure) => string {
  const stage = useTranslations("ledger.stage");
  const t = useTranslations("counts.measure");
  return (measure) => {
    const known = householdStages.find((name) => name === measure);
    if (known) return stage(known);
    return t(measure as Exclude<CountMeasure, (typeof householdStages)[number]>);
  };
}
