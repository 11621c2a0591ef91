import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { freeTexts } from "#domain/free-text/free-texts.ts";
import type { TextRefusal } from "#domain/free-text/text-decision.ts";
import {
  type AgreementAsked,
  type AgreementRefusal,
  type DecidedAgreement,
  decideAgreement,
} from "#domain/household/agreement-decision.ts";
import { type AgreementInput, agreementInput } from "#domain/household/agreement-input.ts";
import { standingDealings } from "#domain/household/standing-dealings.ts";
import { accept, type Outcome, refuse } from "#domain/outcome.ts";
import type { Db } from "../open-database.ts";
import { listAgreements } from "../queries/list-dealings.ts";
import { household } from "../schema/household.ts";
import { agreement } from "../schema/household-dealings.ts";
import { changeHousehold } from "./change-household.ts";
import { type Caller, type ChangeContext, changeOnce } from "./change-once.ts";
import { findLedgerHousehold } from "./find-ledger-household.ts";
import { receiptKey } from "./receipt-key.ts";
import { findSituation, writeHouseholdEvent } from "./write-household-event.ts";

export type DealingRecorded = { householdId: string; slug: string };

/**
 * A clerk writes down an agreement or a decision of a household, or puts one right: the stage it
 * stands for comes with it where the ledger has not got it, and the household's way follows.
 */
export function recordAgreement(
  db: Db,
  caller: Caller,
  input: AgreementInput,
): Outcome<DealingRecorded, AgreementRefusal | "household.notFound" | TextRefusal> {
  const request = {
    key: receiptKey(input),
    command: "recordAgreement",
    texts: freeTexts(agreementInput, input),
  };
  return changeOnce(db, caller, request, (context) => writeAgreement(context, input));
}

/** The same within a transaction under way: an import records many. Refused before it writes. */
export function writeAgreement(
  context: ChangeContext,
  input: AgreementAsked & { readonly householdId: string },
): Outcome<DealingRecorded, AgreementRefusal | "household.notFound"> {
  const { tx, businessOn, record } = context;
  const found = findLedgerHousehold(context, input.householdId);
  if (!found) return refuse("household.notFound");
  const { id, projectId, slug } = found;
  const situation = findSituation(context, id);
  const standing = standingDealings(listAgreements(tx, id), businessOn);
  const decided = decideAgreement({ ...situation, standing }, input);
  if (!decided.ok) return decided;
  insertAgreement(context, id, decided.value);
  const { terms, event, correctsId } = decided.value;
  // A number may have been made from a name or a door.
  const { number: _, ...figures } = terms;
  const before = standing.find((row) => row.id === correctsId)?.amountFen ?? null;
  record(
    "agreement.recorded",
    { type: "household", id },
    {
      ...{ projectId, ...figures, amountFenBefore: before, correctsId },
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
  changeHousehold(tx, { id: householdId, businessOn }, () => {
    tx.insert(agreement)
      .values({
        ...{ id: randomUUID(), householdId, correctsId, ...terms },
        ...{ recordedOn: businessOn, recordedAt: at, recordedById: actor.userId },
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
