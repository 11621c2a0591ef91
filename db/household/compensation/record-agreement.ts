import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { type ChangeContext, defineCommand } from "#db/command/define-command.ts";
import { findHouseholdInScope } from "#db/household/scope/find-household-in-scope.ts";
import { withCountUpdate } from "#db/household/stage/with-count-updates.ts";
import { findSituation, writeHouseholdEvent } from "#db/household/stage/write-household-event.ts";
import { household } from "#db/schema/household/household.ts";
import { agreement } from "#db/schema/household/household-compensation.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { ConfirmNeeded } from "#domain/core/question.ts";
import {
  type AgreementAsked,
  type AgreementRefusal,
  type DecidedAgreement,
  decideAgreement,
} from "#domain/household/compensation/agreement-decision.ts";
import { agreementInput } from "#domain/household/compensation/agreement-input.ts";
import { recordsInForce } from "#domain/household/compensation/records-in-force.ts";
import { listAgreements } from "./list-compensation.ts";

export type CompensationRecorded = { householdId: string; slug: string };

/**
 * A clerk writes down an agreement or a decision of a household, or puts one right: the stage it
 * stands for comes with it where the ledger has not got it, and the household's way follows.
 */
export const recordAgreement = defineCommand(
  "recordAgreement",
  agreementInput,
  (
    context,
    input,
  ): Outcome<CompensationRecorded, AgreementRefusal | ConfirmNeeded | "household.notFound"> =>
    writeAgreement(context, input),
);

/** The same within a transaction under way: an import records many. Refused before it writes. */
export function writeAgreement(
  context: ChangeContext,
  input: AgreementAsked & { readonly householdId: string },
): Outcome<CompensationRecorded, AgreementRefusal | ConfirmNeeded | "household.notFound"> {
  const { tx, businessOn, record } = context;
  const found = findHouseholdInScope(context, input.householdId);
  if (!found) return refuse("household.notFound");
  const { id, projectId, slug } = found;
  const situation = findSituation(context, id);
  const inForce = recordsInForce(listAgreements(tx, id), businessOn);
  const decided = decideAgreement({ ...situation, inForce }, input);
  if (!decided.ok) return decided;
  const corrected = inForce.find((row) => row.id === decided.value.correctsId);
  const asked = context.ask([], { stood: [corrected?.moveByOn] });
  if (!asked.ok) return asked;
  insertAgreement(context, id, decided.value);
  const { terms, event, correctsId } = decided.value;
  // A number may have been made from a name or a door.
  const { number: _, ...figures } = terms;
  record(
    "agreement.recorded",
    { type: "household", id },
    {
      projectId,
      ...figures,
      amountFenBefore: corrected?.amountFen ?? null,
      correctsId,
      stage: event?.stage ?? null,
      on: event?.happenedOn ?? null,
      wayBefore: situation.way,
    },
  );
  return accept({ householdId: id, slug });
}

function insertAgreement(
  context: ChangeContext,
  householdId: string,
  { terms, correctsId, followsWay, event }: DecidedAgreement,
): void {
  const { tx, actor, at, businessOn } = context;
  withCountUpdate(tx, { id: householdId, businessOn }, () => {
    tx.insert(agreement)
      .values({
        id: randomUUID(),
        householdId,
        correctsId,
        ...terms,
        recordedOn: businessOn,
        recordedAt: at,
        recordedById: actor.userId,
      })
      .run();
    if (!followsWay) return;
    tx.update(household)
      .set({ way: terms.way, version: sql`${household.version} + 1`, updatedAt: at })
      .where(eq(household.id, householdId))
      .run();
  });
  if (event) writeHouseholdEvent(context, householdId, event);
}
