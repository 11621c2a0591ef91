import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { type HouseholdEvent, type StageDays, stageDays } from "./household-event.ts";
import {
  type CompensationMethod,
  type HouseholdStage,
  householdStages,
  stageRank,
} from "./stage.ts";
import { breachesOf, type StageBreach } from "./stage-order.ts";

/** Where a household stands on a day. */
export interface CurrentStage {
  /** The furthest stage; null before any. */
  readonly stage: HouseholdStage | null;
  readonly stageOn: IsoDate | null;
  readonly days: StageDays;
  readonly breaches: readonly StageBreach[];
}

/**
 * Where a household stands on a day, from its events known by then. Of 补偿决定 and 签约 the later
 * word counts: who signs after a decision has signed.
 *
 * @example
 * currentStage([surveyed, signed], { asOf: "2015-03-05", way: null }).stage //=> "signed"
 */
export function currentStage(
  events: readonly HouseholdEvent[],
  { asOf, way }: { asOf: IsoDate; way: CompensationMethod | null },
): CurrentStage {
  const days = stageDays(events, asOf);
  const stage = furthestStage(days);
  return { stage, stageOn: stage && (days[stage] ?? null), days, breaches: breachesOf(days, way) };
}

/**
 * @example
 * furthestStage({ surveyed: "2015-01-10", signed: "2015-03-01" }) //=> "signed"
 */
export function furthestStage(days: StageDays): HouseholdStage | null {
  let furthest: HouseholdStage | null = null;
  for (const stage of householdStages) {
    if (days[stage] === undefined) continue;
    if (furthest === null || isFurther(stage, furthest, days)) furthest = stage;
  }
  return furthest;
}

function isFurther(stage: HouseholdStage, than: HouseholdStage, days: StageDays): boolean {
  const lead = stageRank(stage) - stageRank(than);
  return lead > 0 || (lead === 0 && (days[stage] ?? "") > (days[than] ?? ""));
}
