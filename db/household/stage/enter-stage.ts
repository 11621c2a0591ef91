import { type ChangeContext, defineCommand } from "#db/command/define-command.ts";
import {
  findHouseholdsInScope,
  type LedgerHousehold,
} from "#db/household/scope/find-household-in-scope.ts";
import { findLedgerProject } from "#db/household/scope/ledger-scope.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { ConfirmNeeded } from "#domain/core/question.ts";
import {
  type DecidedEvent,
  decideStageEntry,
  type HouseholdEventRefusal,
} from "#domain/household/stage/event-decision.ts";
import { type StageEntryInput, stageEntryInput } from "#domain/household/stage/stage-input.ts";
import { findSituations, writeHouseholdEvents } from "./write-household-event.ts";

export type StagesEntered = { projectId: string; slug: string; entered: number; breaches: number };
export type StageRefusal = HouseholdEventRefusal | ConfirmNeeded | "household.notFound";

type Decided = { household: LedgerHousehold; event: DecidedEvent };

/**
 * A clerk enters a stage for one household or for a selection within one project: all of them or
 * none. A refusal names the first household that stands in the way by its code.
 */
export const enterStage = defineCommand(
  "enterStage",
  stageEntryInput,
  (context, input): Outcome<StagesEntered, StageRefusal> => {
    const { tx, actor, businessOn } = context;
    const project = findLedgerProject(tx, { actor, on: businessOn }, input.projectId);
    if (!project) return refuse("household.notFound");
    const decided = decideAll(context, input);
    if (!decided.ok) return decided;
    const asked = context.ask();
    if (!asked.ok) return asked;
    writeHouseholdEvents(
      context,
      decided.value.map(({ household, event }) => ({ householdId: household.id, events: [event] })),
    );
    const { projectId, stage, on } = input;
    const households = decided.value.map(({ household }) => household.id);
    const breaches = decided.value.filter(({ event }) => event.isBreach).length;
    const detail = { projectId, stage, on, households, breaches };
    context.record("household.staged", { type: "project", id: projectId }, detail);
    return accept({ projectId, slug: project.slug, entered: households.length, breaches });
  },
);

function decideAll(
  context: ChangeContext,
  { householdIds, projectId, stage, on }: StageEntryInput,
): Outcome<Decided[], StageRefusal> {
  const households = findHouseholdsInScope(context, householdIds);
  const situationOf = findSituations(context, householdIds);
  const decided: Decided[] = [];
  for (const id of householdIds) {
    const household = households.get(id);
    if (household?.projectId !== projectId) return refuse("household.notFound");
    const event = decideStageEntry(situationOf(id), { stage, on }, { corrects: false });
    if (!event.ok) return { ...event, params: { ...event.params, of: household.code } };
    decided.push({ household, event: event.value });
  }
  return accept(decided);
}
