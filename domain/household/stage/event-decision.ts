import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { eventsInForce, type HouseholdEvent, stageDays } from "./household-event.ts";
import type { CompensationMethod, HouseholdStage } from "./stage.ts";
import { breachesOf, type StageBreach, shownBreach } from "./stage-order.ts";

export const householdEventRefusals = [
  "householdEvent.inFuture",
  "householdEvent.alreadyReached",
  "householdEvent.nothingToCorrect",
  "householdEvent.unchanged",
  "householdEvent.paidBeforeAgreed",
  "householdEvent.demolishedBeforeVacated",
  "householdEvent.handedOverBeforeSelected",
  "householdEvent.returnedBeforeHandedOver",
  "householdEvent.settledBeforeAgreed",
  "householdEvent.decidedAfterSigned",
  "householdEvent.notOfItsWay",
] as const;
export type HouseholdEventRefusal = (typeof householdEventRefusals)[number];

/** What the ledger knows of the household before. */
export interface EventSituation {
  readonly events: readonly HouseholdEvent[];
  readonly way: CompensationMethod | null;
  readonly businessOn: IsoDate;
}

/** A stage with its new day; null takes it back. */
export interface StageDayChange {
  readonly stage: HouseholdStage;
  readonly on: IsoDate | null;
}

/** The event to write, and whether it leaves a breach that has to be shown. */
export type DecidedEvent = Pick<HouseholdEvent, "stage" | "kind" | "happenedOn" | "correctsId"> & {
  readonly isBreach: boolean;
};

/**
 * Whether a stage may be entered, corrected or taken back. What is not in the order of things is
 * refused; 先腾空后兑付 is a breach of the law that did happen, so it is written and marked.
 * A breach that stood before does not stop an entry that adds none.
 *
 * @param how.corrects whether the stage has a day already and is to get another
 * @example
 * decideStageEntry(situation, { stage: "signed", on: "2015-03-01" }, { corrects: false })
 * //=> { ok: true, value: { stage: "signed", kind: "reached", happenedOn: "2015-03-01", … } }
 */
export function decideStageEntry(
  situation: EventSituation,
  { stage, on }: StageDayChange,
  { corrects }: { corrects: boolean },
): Outcome<DecidedEvent, HouseholdEventRefusal> {
  const { events, businessOn } = situation;
  if (on !== null && on > businessOn) {
    return refuse("householdEvent.inFuture", { field: "on", params: { businessOn } });
  }
  const inForce = eventsInForce(events, businessOn).find((event) => event.stage === stage);
  if (corrects && !inForce) return refuse("householdEvent.nothingToCorrect", { field: "stage" });
  if (!corrects && inForce) {
    const params = { on: inForce.happenedOn };
    return refuse("householdEvent.alreadyReached", { field: "stage", params });
  }
  if (inForce && inForce.happenedOn === on) {
    return refuse("householdEvent.unchanged", { field: "on" });
  }
  return decideOrder(situation, { stage, on }, inForce ?? null);
}

function decideOrder(
  { events, way, businessOn }: EventSituation,
  { stage, on }: StageDayChange,
  inForce: HouseholdEvent | null,
): Outcome<DecidedEvent, HouseholdEventRefusal> {
  const days = stageDays(events, businessOn);
  const next = { ...days, [stage]: on ?? undefined };
  const before = breachesOf(days, way);
  const added = breachesOf(next, way).filter((breach) => !before.includes(breach));
  const refused = added.find((breach) => breach !== shownBreach);
  if (refused) return refuse(refusalOf(refused), { field: on === null ? "stage" : "on" });
  return accept({
    stage,
    kind: on === null ? "withdrawn" : "reached",
    happenedOn: on ?? inForce?.happenedOn ?? businessOn,
    correctsId: inForce?.id ?? null,
    isBreach: added.includes(shownBreach),
  });
}

function refusalOf(breach: StageBreach): HouseholdEventRefusal {
  const code = `householdEvent.${breach}`;
  const known = householdEventRefusals.find((refusal) => refusal === code);
  if (!known) throw new Error(`no refusal for ${breach}`);
  return known;
}
