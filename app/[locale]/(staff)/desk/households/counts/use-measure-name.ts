import { useTranslations } from "next-intl";
import type { ToldMeasure } from "#domain/household/counts/count-measure.ts";
import { householdStages } from "#domain/household/stage/stage.ts";

/** What is counted, in words: a stage by its name in the ledger. */
export function useMeasureName(): (measure: ToldMeasure) => string {
  const stage = useTranslations("ledger.stage");
  const t = useTranslations("counts.measure");
  return (measure) => {
    const known = householdStages.find((name) => name === measure);
    if (known) return stage(known);
    return t(measure as Exclude<ToldMeasure, (typeof householdStages)[number]>);
  };
}
