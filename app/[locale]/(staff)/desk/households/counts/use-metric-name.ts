import { useTranslations } from "next-intl";
import type { ToldMetric } from "#domain/household/counts/count-metric.ts";
import { householdStages } from "#domain/household/stage/stage.ts";

/** What is counted, in words: a stage by its name in the ledger. */
export function useMetricName(): (metric: ToldMetric) => string {
  const stage = useTranslations("ledger.stage");
  const t = useTranslations("counts.metric");
  return (metric) => {
    const known = householdStages.find((name) => name === metric);
    if (known) return stage(known);
    return t(metric as Exclude<ToldMetric, (typeof householdStages)[number]>);
  };
}
