import type { Refused } from "#domain/core/outcome.ts";
import {
  type DecidedEvent,
  decideStageEntry,
  type EventSituation,
  type HouseholdEventRefusal,
  type StageDayChange,
} from "./event-decision.ts";
import { eventsInForce, type HouseholdEvent } from "./household-event.ts";

export type RefusedStage = StageDayChange & { readonly refused: Refused<HouseholdEventRefusal> };

export interface DecidedStages {
  /** in an order in which each may be written after the one before */
  readonly events: readonly DecidedEvent[];
  readonly refused: readonly RefusedStage[];
}

/**
 * Several stages of one household changed at once, as a row of a spreadsheet does: entered,
 * given another day, or taken back with null. Each is decided as a form would have it, in whatever
 * order lets all of them pass; what passes in no order is refused.
 *
 * @example
 * decideStageChanges(signedAndPaidInMarch, [
 *   { stage: "signed", on: "2015-04-02" },
 *   { stage: "paid", on: "2015-04-03" },
 * ]) //=> { events: [paid on 3 April, signed on 2 April], refused: [] }
 */
export function decideStageChanges(
  situation: EventSituation,
  changes: readonly StageDayChange[],
): DecidedStages {
  const { businessOn } = situation;
  const known: HouseholdEvent[] = [...situation.events];
  const events: DecidedEvent[] = [];
  let left = changes.map((entry) => ({ entry, refused: tryEntry(entry) })).filter(isLeft);
  for (let before = -1; left.length > 0 && left.length !== before; ) {
    before = left.length;
    left = left.map(({ entry }) => ({ entry, refused: tryEntry(entry) })).filter(isLeft);
  }
  return { events, refused: left.map(({ entry, refused }) => ({ ...entry, refused })) };

  function tryEntry(entry: StageDayChange): Refused<HouseholdEventRefusal> | null {
    const inForce = eventsInForce(known, businessOn).some(({ stage }) => stage === entry.stage);
    const now = { ...situation, events: known };
    const decided = decideStageEntry(now, entry, { corrects: inForce });
    if (!decided.ok) return decided;
    const { isBreach: _, ...event } = decided.value;
    events.push(decided.value);
    known.push({ id: `new ${entry.stage}`, recordedOn: businessOn, ...event });
    return null;
  }
}

type Tried = { entry: StageDayChange; refused: Refused<HouseholdEventRefusal> | null };

function isLeft(
  tried: Tried,
): tried is { entry: StageDayChange; refused: Refused<HouseholdEventRefusal> } {
  return tried.refused !== null;
}
