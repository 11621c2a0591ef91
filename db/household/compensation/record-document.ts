import { randomUUID } from "node:crypto";
import { defineCommand } from "#db/command/define-command.ts";
import { findHouseholdInScope } from "#db/household/scope/find-household-in-scope.ts";
import { withCountUpdate } from "#db/household/stage/with-count-updates.ts";
import { householdDocument } from "#db/schema/household/household-compensation.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { ConfirmNeeded } from "#domain/core/question.ts";
import {
  type DocumentRefusal,
  decideDocument,
} from "#domain/household/compensation/document-decision.ts";
import { documentInput } from "#domain/household/compensation/document-input.ts";
import { recordsInForce } from "#domain/household/compensation/records-in-force.ts";
import { listDocuments } from "./list-compensation.ts";
import type { CompensationRecorded } from "./record-agreement.ts";

/** A clerk enters what is on file for a household, or puts an entry right. */
export const recordDocument = defineCommand(
  "recordDocument",
  documentInput,
  (
    context,
    input,
  ): Outcome<CompensationRecorded, DocumentRefusal | ConfirmNeeded | "household.notFound"> => {
    const { tx, actor, at, businessOn, record } = context;
    const found = findHouseholdInScope(context, input.householdId);
    if (!found) return refuse("household.notFound");
    const { id, projectId, slug } = found;
    const inForce = recordsInForce(listDocuments(tx, id), businessOn);
    const decided = decideDocument(inForce, input, businessOn);
    if (!decided.ok) return decided;
    const stood = inForce.find((row) => row.id === decided.value.correctsId)?.receivedOn;
    const asked = context.ask([], { stood: [stood] });
    if (!asked.ok) return asked;
    withCountUpdate(tx, { id, businessOn }, () => {
      tx.insert(householdDocument)
        .values({
          id: randomUUID(),
          householdId: id,
          ...decided.value,
          recordedOn: businessOn,
          recordedAt: at,
          recordedById: actor.userId,
        })
        .run();
    });
    // An archive number may have been made from a name or a door.
    const { kind, receivedOn, correctsId } = decided.value;
    record(
      "document.recorded",
      { type: "household", id },
      {
        projectId,
        kind,
        receivedOn,
        correctsId,
      },
    );
    return accept({ householdId: id, slug });
  },
);
