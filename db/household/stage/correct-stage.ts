import { type Caller, changeOnce } from "#db/command/change-once.ts";
import { receiptKey } from "#db/command/receipt-key.ts";
import { findLedgerHousehold } from "#db/household/scope/find-ledger-household.ts";
import type { Db } from "#db/open-database.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { decideStageEntry } from "#domain/household/stage/event-decision.ts";
import { standingEvents } from "#domain/household/stage/household-event.ts";
import type { StageCorrectionInput } from "#domain/household/stage/stage-input.ts";
import type { StageRefusal } from "./enter-stage.ts";
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
