import { type PublicMetric, publicMetrics } from "#domain/household/counts/public-metrics.ts";
import {
  type HouseholdCount,
  publicCount,
  type RelocationView,
} from "#domain/household/counts/view-relocation.ts";

/** The households of a project as the public may read of them. */
export type HouseholdRecord = {
  readonly counts: readonly { readonly metric: PublicMetric; readonly count: HouseholdCount }[];
  /** A leader chose exact counts, with a reason. */
  readonly isExact: boolean;
  readonly synthetic: boolean;
};

/** Each count in its band; how many there are in all is said only where counts are exact. */
export function householdRecord(relocation: RelocationView): HouseholdRecord {
  const { isExact, synthetic } = relocation;
  const counts = publicMetrics.map((metric) => ({
    metric,
    count: publicCount(relocation, metric),
  }));
  return { counts, isExact, synthetic };
}
