import { randomUUID } from "node:crypto";
import { type ChangeContext, defineCommand } from "#db/command/define-command.ts";
import { findLedgerProject } from "#db/household/scope/ledger-scope.ts";
import { findSituation, writeHouseholdEvent } from "#db/household/stage/write-household-event.ts";
import { allotment } from "#db/schema/household/resettlement.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import {
  type AllotmentRefusal,
  type DecidedAllotment,
  decideAllotment,
} from "#domain/household/resettlement/allotment-decision.ts";
import {
  type AllotmentInput,
  allotmentInput,
} from "#domain/household/resettlement/allotment-input.ts";
import {
  type DecidedEvent,
  decideStageEntry,
  type HouseholdEventRefusal,
} from "#domain/household/stage/event-decision.ts";
import { stageDays } from "#domain/household/stage/household-event.ts";
import { findUnit } from "./find-unit.ts";
import { listProjectOrder, rankedHouseholds } from "./list-selection-order.ts";

export type AllotmentChanged = { allotmentId: string; slug: string };
type Refusal = AllotmentRefusal | HouseholdEventRefusal | "project.notFound";

/**
 * A clerk gives a free unit to the household whose turn it is, which has thereby chosen (选房): the
 * allotment and the stage stand together or not at all.
 */
export const allotUnit = defineCommand(
  "allotUnit",
  allotmentInput,
  (context, input): Outcome<AllotmentChanged, Refusal> => {
    const { actor, businessOn, record } = context;
    const { projectId, householdId, unitId, passOver } = input;
    const project = findLedgerProject(context.tx, { actor, on: businessOn }, projectId);
    if (!project) return refuse("project.notFound");
    const decided = decide(context, input);
    if (!decided.ok) return decided;
    const { event, turn } = decided.value;
    const allotmentId = insertAllotment(context, input);
    writeHouseholdEvent(context, householdId, event);
    const { household, passedOver } = turn;
    const detail = {
      projectId,
      unitId,
      householdId,
      drawId: household.drawId,
      rank: household.rank,
      ...(passedOver > 0 ? { passedOver, passOver } : {}),
    };
    record("unit.allotted", { type: "allotment", id: allotmentId }, detail);
    return accept({ allotmentId, slug: project.slug });
  },
);

function decide(
  context: ChangeContext,
  { projectId, householdId, unitId, passOver }: AllotmentInput,
): Outcome<{ turn: DecidedAllotment; event: DecidedEvent }, Refusal> {
  const { tx, actor, businessOn } = context;
  const found = findUnit(tx, { actor, on: businessOn }, unitId);
  const situation = findSituation(context, householdId);
  const turn = decideAllotment({
    order: rankedHouseholds(listProjectOrder(tx, projectId, businessOn)),
    unit: found?.projectId === projectId ? found : undefined,
    days: stageDays(situation.events, businessOn),
    householdId,
    passOver,
  });
  if (!turn.ok) return turn;
  const entry = { stage: "selected", on: businessOn } as const;
  const event = decideStageEntry(situation, entry, { corrects: false });
  if (!event.ok) return { ...event, field: "householdId" };
  return accept({ turn: turn.value, event: event.value });
}

function insertAllotment(
  { tx, actor, at, businessOn }: ChangeContext,
  { householdId, unitId }: AllotmentInput,
): string {
  const id = randomUUID();
  const done = { doneOn: businessOn, doneAt: at, doneById: actor.userId };
  tx.insert(allotment)
    .values({ id, unitId, householdId, kind: "allotted", ...done })
    .run();
  return id;
}
