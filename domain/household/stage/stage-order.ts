import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { StageDays } from "./household-event.ts";
import {
  type CompensationMethod,
  type HouseholdStage,
  householdStages,
  isStageOfWay,
} from "./stage.ts";

/** What breaks the order of the law, or of things. */
export const stageBreaches = [
  /** 先补偿后搬迁, decree 590 Art. 27: moved out before the compensation was paid. */
  "vacatedBeforePaid",
  "paidBeforeAgreed",
  "demolishedBeforeVacated",
  "handedOverBeforeSelected",
  "returnedBeforeHandedOver",
  "settledBeforeAgreed",
  /** The authority decides where no agreement came about, not after one. */
  "decidedAfterSigned",
  /** 选房, 交付, 回迁 of a household that takes money; 货币结清 of one that takes a flat. */
  "notOfItsWay",
] as const;
export type StageBreach = (typeof stageBreaches)[number];

/** A breach of the law is recorded as it happened and shown; the others are refused at the door. */
export const shownBreach: StageBreach = "vacatedBeforePaid";

type Need = readonly [HouseholdStage, readonly HouseholdStage[], StageBreach];

/** The stage in front needs one of those behind it, on the same day at the latest. */
const needs: readonly Need[] = [
  ["paid", ["signed", "decided"], "paidBeforeAgreed"],
  ["vacated", ["paid"], "vacatedBeforePaid"],
  ["demolished", ["vacated"], "demolishedBeforeVacated"],
  ["handedOver", ["selected"], "handedOverBeforeSelected"],
  ["returned", ["handedOver"], "returnedBeforeHandedOver"],
  ["settled", ["signed", "decided"], "settledBeforeAgreed"],
];

/**
 * Every breach of the order in the stages of one household. Stages that nothing needs (入户调查,
 * 评估) may be missing; two on one day are in order.
 *
 * @example
 * breachesOf({ signed: "2015-03-01", vacated: "2015-03-10" }, "monetary") //=> ["vacatedBeforePaid"]
 */
export function breachesOf(days: StageDays, way: CompensationMethod | null): StageBreach[] {
  const found = new Set<StageBreach>();
  for (const [stage, before, breach] of needs) {
    const on = days[stage];
    if (on !== undefined && !before.some((earlier) => isBy(days[earlier], on))) found.add(breach);
  }
  if (days.signed !== undefined && days.decided !== undefined && days.signed <= days.decided) {
    found.add("decidedAfterSigned");
  }
  if (householdStages.some((stage) => days[stage] !== undefined && !isStageOfWay(stage, way))) {
    found.add("notOfItsWay");
  }
  return stageBreaches.filter((breach) => found.has(breach));
}

function isBy(day: IsoDate | undefined, on: IsoDate): boolean {
  return day !== undefined && day <= on;
}
