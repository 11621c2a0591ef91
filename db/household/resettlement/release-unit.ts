import { randomUUID } from "node:crypto";
import { type ChangeContext, defineCommand } from "#db/command/define-command.ts";
import { findSituation, writeHouseholdEvent } from "#db/household/stage/write-household-event.ts";
import { allotment } from "#db/schema/household/resettlement.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { releaseInput } from "#domain/household/resettlement/allotment-input.ts";
import {
  type DecidedEvent,
  decideStageEntry,
  type HouseholdEventRefusal,
} from "#domain/household/stage/event-decision.ts";
import { stageDays } from "#domain/household/stage/household-event.ts";
import type { AllotmentChanged } from "./allot-unit.ts";
import { findAllotment } from "./find-allotment.ts";

export type ReleaseRefusal =
  | "allotment.notFound"
  | "allotment.alreadyReleased"
  | HouseholdEventRefusal;

/**
 * A clerk takes an allotment back: the unit is free again, the household's 选房 is withdrawn and it
 * has its old place in the order. Refused where later stages stand on it.
 */
export const releaseUnit = defineCommand(
  "releaseUnit",
  releaseInput,
  (context, input): Outcome<AllotmentChanged, ReleaseRefusal> => {
    const { tx, actor, at, businessOn, record } = context;
    const given = findAllotment(tx, { actor, on: businessOn }, input.allotmentId);
    if (!given) return refuse("allotment.notFound");
    if (given.isReleased) return refuse("allotment.alreadyReleased");
    const { unitId, householdId, projectId, slug } = given;
    const withdrawal = decideWithdrawal(context, householdId);
    if (!withdrawal.ok) return withdrawal;
    const id = randomUUID();
    const done = { doneOn: businessOn, doneAt: at, doneById: actor.userId };
    tx.insert(allotment)
      .values({ id, unitId, householdId, kind: "released", releasesId: given.id, ...done })
      .run();
    if (withdrawal.value) writeHouseholdEvent(context, householdId, withdrawal.value);
    const detail = { projectId, unitId, householdId, releases: given.id };
    record("unit.released", { type: "allotment", id }, detail);
    return accept({ allotmentId: id, slug });
  },
);

/** Nothing to withdraw where the stage has been taken back by hand. */
function decideWithdrawal(
  context: ChangeContext,
  householdId: string,
): Outcome<DecidedEvent | null, HouseholdEventRefusal> {
  const situation = findSituation(context, householdId);
  const { selected } = stageDays(situation.events, context.businessOn);
  if (selected === undefined) return accept(null);
  const entry = { stage: "selected", on: null } as const;
  const decided = decideStageEntry(situation, entry, { corrects: true });
  // The form has no field of its own for the stage.
  return decided.ok ? decided : { ...decided, field: undefined };
}
