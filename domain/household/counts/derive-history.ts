import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { type CurrentStage, currentStage } from "#domain/household/stage/current-stage.ts";
import { type HouseholdEvent, stageDays } from "#domain/household/stage/household-event.ts";
import type { CompensationMethod } from "#domain/household/stage/stage.ts";
import {
  addContribution,
  type CountContribution,
  contributionChange,
  contributionsOf,
} from "./count-contribution.ts";

/** A household with everything that was ever recorded of it. */
export interface HouseholdHistory {
  readonly id: string;
  readonly buildingId: string;
  readonly persons: number;
  readonly way: CompensationMethod | null;
  readonly registeredOn: IsoDate;
  readonly events: readonly HouseholdEvent[];
  readonly agreements: readonly { readonly recordedOn: IsoDate; readonly amountFen: number }[];
}

/** What was learnt on a day, for the counts. */
export type LearntCount = CountContribution & { readonly recordedOn: IsoDate };

/** Where a household stood from a day until before another; null until now. */
export type StageSpan = Pick<CurrentStage, "stage" | "stageOn"> & {
  readonly householdId: string;
  readonly fromOn: IsoDate;
  readonly toOn: IsoDate | null;
  readonly isBreach: boolean;
};

/**
 * Counts and stage spans of households, recounted from scratch: the same as if each day had been
 * entered on its day. For a history that comes as a whole, and to hold the kept figures against.
 */
export function deriveHistory(households: readonly HouseholdHistory[]): {
  counts: LearntCount[];
  spans: StageSpan[];
} {
  const counts = new Map<string, LearntCount>();
  const spans = households.flatMap((household) => {
    const days = daysOfNews(household);
    learn(household, days, counts);
    return spansOf(household, days);
  });
  return { counts: [...counts.values()], spans };
}

function daysOfNews({ registeredOn, events, agreements }: HouseholdHistory): IsoDate[] {
  const all = [...events, ...agreements].map(({ recordedOn }) => recordedOn);
  return [...new Set([registeredOn, ...all])].sort();
}

function learn(
  household: HouseholdHistory,
  days: readonly IsoDate[],
  counts: Map<string, LearntCount>,
): void {
  let before: readonly CountContribution[] = [];
  for (const recordedOn of days) {
    const known = contributionsOf(knownOn(household, recordedOn));
    for (const change of contributionChange(before, known)) {
      addContribution(counts, { ...change, recordedOn }, recordedOn);
    }
    before = known;
  }
}

function knownOn({ events, agreements, ...household }: HouseholdHistory, on: IsoDate) {
  const agreed = agreements.filter(({ recordedOn }) => recordedOn <= on).at(-1);
  return {
    ...household,
    isRemoved: false,
    days: stageDays(events, on),
    agreedFen: agreed?.amountFen ?? 0,
    payments: [],
  };
}

function spansOf(household: HouseholdHistory, days: readonly IsoDate[]): StageSpan[] {
  const spans: StageSpan[] = [];
  for (const fromOn of days) {
    const { stage, stageOn, breaches } = currentStage(household.events, {
      asOf: fromOn,
      way: household.way,
    });
    const next = { stage, stageOn, isBreach: breaches.length > 0 };
    const last = spans.at(-1);
    const isSame =
      last?.stage === stage && last.stageOn === stageOn && last.isBreach === next.isBreach;
    if (isSame) continue;
    if (last) spans[spans.length - 1] = { ...last, toOn: fromOn };
    spans.push({ householdId: household.id, fromOn, toOn: null, ...next });
  }
  return spans;
}
