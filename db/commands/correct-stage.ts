import { decideStageEntry } from "#domain/household/event-decision.ts";
import { standingEvents } from "#domain/household/household-event.ts";
import type { StageCorrectionInput } from "#domain/household/stage-input.ts";
import { accept, type Outcome, refuse } from "#domain/outcome.ts";
import type { Db } from "../open-database.ts";
import { type Caller, changeOnce } from "./change-once.ts";
import type { StageRefusal } from "./enter-stage.ts";
import { findLedgerHousehold } from "./find-ledger-household.ts";
import { receiptKey } from "./receipt-key.ts";
import { findSituation, writeHouseholdEvent } from "./write-household-event.ts";

export type StageCorrected = { householdId: string; slug: string };

/** A clerk puts the day of a stage right, or takes the stage back; the old event stays. */
export function correctStage(
  db: Db,
  caller: Caller,
  input: StageCorrectionInput,
): Outcome<StageCorrected, StageRefusal | "householdEvent.changedSince"> {
  const request = { key: receiptKey(input), command: "correctStage", texts: null };
  return changeOnce(db, caller, request, (context) => {
    const { householdId, stage, eventId, on } = input;
    const found = findLedgerHousehold(context, householdId);
    if (!found) return refuse("household.notFound");
    const situation = findSituation(context, householdId);
    const standing = standingEvents(situation.events, context.businessOn);
    if (!standing.some(({ id }) => id === eventId)) return refuse("householdEvent.changedSince");
    const decided = decideStageEntry(situation, { stage, on }, { corrects: true });
    if (!decided.ok) return decided;
    writeHouseholdEvent(context, householdId, decided.value);
    const before = standing.find(({ id }) => id === eventId)?.happenedOn ?? null;
    const detail = { projectId: found.projectId, stage, before, on };
    context.record("household.stageCorrected", { type: "household", id: householdId }, detail);
    return accept({ householdId, slug: found.slug });
  });
}
