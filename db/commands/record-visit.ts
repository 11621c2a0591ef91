import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { freeTexts } from "#domain/free-text/free-texts.ts";
import type { TextRefusal } from "#domain/free-text/text-decision.ts";
import { decideVisitDays, type VisitRefusal } from "#domain/household/visit-decision.ts";
import { type VisitInput, visitInput } from "#domain/household/visit-input.ts";
import { accept, type Outcome, refuse } from "#domain/outcome.ts";
import type { Db } from "../open-database.ts";
import { findLedgerStaff } from "../queries/list-ledger-staff.ts";
import { household } from "../schema/household.ts";
import { visit } from "../schema/household-dealings.ts";
import { changeHousehold } from "./change-household.ts";
import { type Caller, type ChangeContext, changeOnce } from "./change-once.ts";
import { findLedgerHousehold } from "./find-ledger-household.ts";
import { receiptKey } from "./receipt-key.ts";
import type { DealingRecorded } from "./record-agreement.ts";

export type RecordVisitRefusal =
  | VisitRefusal
  | "household.notFound"
  | "household.changedSince"
  | "visit.visitorUnknown";

/**
 * A clerk writes down a visit by a member of staff; the day of the next one, or that there is none,
 * stands at the household from then on.
 */
export function recordVisit(
  db: Db,
  caller: Caller,
  input: VisitInput,
): Outcome<DealingRecorded, RecordVisitRefusal | TextRefusal> {
  const request = {
    key: receiptKey(input),
    command: "recordVisit",
    texts: freeTexts(visitInput, input),
  };
  return changeOnce(db, caller, request, (context) => {
    const { visitorId, visitedOn, nextVisitOn } = input;
    const found = findLedgerHousehold(context, input.householdId);
    if (!found) return refuse("household.notFound");
    if (found.version !== input.version) return refuse("household.changedSince");
    if (!findLedgerStaff(context.tx, visitorId)) {
      return refuse("visit.visitorUnknown", { field: "visitorId" });
    }
    const decided = decideVisitDays(input, context.businessOn);
    if (!decided.ok) return decided;
    writeVisit(context, input);
    const { id, projectId, slug } = found;
    const detail = { projectId, on: visitedOn, visitorId, nextVisitOn };
    context.record("visit.recorded", { type: "household", id }, detail);
    return accept({ householdId: id, slug });
  });
}

function writeVisit({ tx, actor, at, businessOn }: ChangeContext, input: VisitInput): void {
  const { householdId, visitedOn, visitorId, note, nextVisitOn, version } = input;
  changeHousehold(tx, { id: householdId, businessOn }, () => {
    tx.insert(visit)
      .values({
        ...{ id: randomUUID(), householdId, visitedOn, visitorId, note },
        ...{ recordedOn: businessOn, recordedAt: at, recordedById: actor.userId },
      })
      .run();
    tx.update(household)
      .set({ nextVisitOn, version: version + 1, updatedAt: at })
      .where(eq(household.id, householdId))
      .run();
  });
}
