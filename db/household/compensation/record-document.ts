import { randomUUID } from "node:crypto";
import { type Caller, changeOnce } from "#db/command/change-once.ts";
import { receiptKey } from "#db/command/receipt-key.ts";
import { findLedgerHousehold } from "#db/household/scope/find-ledger-household.ts";
import { changeHousehold } from "#db/household/stage/change-household.ts";
import type { Db } from "#db/open-database.ts";
import { householdDocument } from "#db/schema/household/household-dealings.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { freeTexts } from "#domain/free-text/free-texts.ts";
import type { TextRefusal } from "#domain/free-text/text-decision.ts";
import {
  type DocumentRefusal,
  decideDocument,
} from "#domain/household/compensation/document-decision.ts";
import {
  type DocumentInput,
  documentInput,
} from "#domain/household/compensation/document-input.ts";
import { standingDealings } from "#domain/household/compensation/standing-dealings.ts";
import { listDocuments } from "./list-dealings.ts";
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
