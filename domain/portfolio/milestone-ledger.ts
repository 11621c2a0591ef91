import type { LinkedMetric } from "#domain/household/counts/linked-metric.ts";
import {
  countOf,
  type HouseholdCount,
  publicCount,
  type RelocationView,
} from "#domain/household/counts/view-relocation.ts";
import type { MilestoneFact } from "#domain/milestone/milestone-fact.ts";
import type { Audience } from "./linked-metric-state.ts";

/** What else says how far a milestone of the ledger is, so that each stands with what it counts. */
export interface MilestoneLedger {
  /** by what it is measured first, then signing */
  readonly counts: readonly { readonly metric: LinkedMetric; readonly count: HouseholdCount }[];
  /** what the office recorded of the milestone itself, ledger apart */
  readonly recordedPercent: number | null;
  /** what the owner reports of the whole project */
  readonly reportedPercent: number | null;
}

/**
 * The counts that belong to a milestone of the ledger: its own and, where it is not about the way
 * back, how many have signed.
 *
 * @param metric by which it is measured; null where the ledger alone says that it has begun
 */
export function milestoneLedger(
  relocation: RelocationView,
  metric: LinkedMetric | null,
  said: { audience: Audience; recordedPercent: number | null; reportedPercent: number | null },
): MilestoneLedger {
  const { audience, ...percents } = said;
  const metrics = new Set<LinkedMetric>(metric === null ? [] : [metric]);
  if (metric !== "returned") metrics.add("signed");
  const counts = Array.from(metrics, (one) => {
    const { households } = relocation;
    const exact = { kind: "exact" as const, done: countOf(relocation, one), households };
    return { metric: one, count: audience === "public" ? publicCount(relocation, one) : exact };
  });
  return { counts, ...percents };
}

/**
 * The one milestone of a project that its ledger speaks of where nobody linked any: the only one
 * about relocation. Of several nobody can say which.
 */
export function onlyRelocation(milestones: readonly MilestoneFact[]): string | null {
  const [only, ...others] = milestones.filter(({ kind }) => kind === "relocation");
  return only && others.length === 0 ? only.id : null;
}
