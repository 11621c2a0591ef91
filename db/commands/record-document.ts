import { randomUUID } from "node:crypto";
import { freeTexts } from "#domain/free-text/free-texts.ts";
import type { TextRefusal } from "#domain/free-text/text-decision.ts";
import { type DocumentRefusal, decideDocument } from "#domain/household/document-decision.ts";
import { type DocumentInput, documentInput } from "#domain/household/document-input.ts";
import { standingDealings } from "#domain/household/standing-dealings.ts";
import { accept, type Outcome, refuse } from "#domain/outcome.ts";
import type { Db } from "../open-database.ts";
import { listDocuments } from "../queries/list-dealings.ts";
import { householdDocument } from "../schema/household-dealings.ts";
import { changeHousehold } from "./change-household.ts";
import { type Caller, changeOnce } from "./change-once.ts";
import { findLedgerHousehold } from "./find-ledger-household.ts";
import { receiptKey } from "./receipt-key.ts";
import type { DealingRecorded } from "./record-agreement.ts";

/** A clerk enters what is on file for a household, or puts an entry right. */
export function recordDocument(
  db: Db,
  caller: Caller,
  input: DocumentInput,
): Outcome<DealingRecorded, DocumentRefusal | "household.notFound" | TextRefusal> {
  const request = {
    key: receiptKey(input),
    command: "recordDocument",
    texts: freeTexts(documentInput, input),
  };
  return changeOnce(db, caller, request, (context) => {
    const { tx, actor, at, businessOn, record } = context;
    const found = findLedgerHousehold(context, input.householdId);
    if (!found) return refuse("household.notFound");
    const { id, projectId, slug } = found;
    const standing = standingDealings(listDocuments(tx, id), businessOn);
    const decided = decideDocument(standing, input, businessOn);
    if (!decided.ok) return decided;
    changeHousehold(tx, { id, businessOn }, () => {
      tx.insert(householdDocument)
        .values({
          ...{ id: randomUUID(), householdId: id, ...decided.value },
          ...{ recordedOn: businessOn, recordedAt: at, recordedById: actor.userId },
        })
        .run();
    });
    // An archive number may have been made from a name or a door.
    const { kind, receivedOn, correctsId } = decided.value;
    record(
      "document.recorded",
      { type: "household", id },
      {
        ...{ projectId, kind, receivedOn, correctsId },
      },
    );
    return accept({ householdId: id, slug });
  });
}
