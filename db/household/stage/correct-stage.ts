import { defineCommand } from "#db/command/define-command.ts";
import { findHouseholdInScope } from "#db/household/scope/find-household-in-scope.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { decideStageEntry } from "#domain/household/stage/event-decision.ts";
import { eventsInForce } from "#domain/household/stage/household-event.ts";
import { stageCorrectionInput } from "#domain/household/stage/stage-input.ts";
import type { StageRefusal } from "./enter-stage.ts";
import { findSituation, writeHouseholdEvent } from "./write-household-event.ts";

export type StageCorrected = { householdId: string; slug: string };

/** A clerk puts the day of a stage right, or takes the stage back; the old event stays. */
export const correctStage = defineCommand(
  "correctStage",
  stageCorrectionInput,
  (context, input): Outcome<StageCorrected, StageRefusal | "householdEvent.changedSince"> => {
    const { householdId, stage, eventId, on } = input;
    const found = findHouseholdInScope(context, householdId);
    if (!found) return refuse("household.notFound");
    const situation = findSituation(context, householdId);
    const inForce = eventsInForce(situation.events, context.businessOn);
    if (!inForce.some(({ id }) => id === eventId)) return refuse("householdEvent.changedSince");
    const decided = decideStageEntry(situation, { stage, on }, { corrects: true });
    if (!decided.ok) return decided;
    const asked = context.ask();
    if (!asked.ok) return asked;
    writeHouseholdEvent(context, householdId, decided.value);
    const before = inForce.find(({ id }) => id === eventId)?.happenedOn ?? null;
    const detail = { projectId: found.projectId, stage, before, on };
    context.record("household.stageCorrected", { type: "household", id: householdId }, detail);
    return accept({ householdId, slug: found.slug });
  },
);
