import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { type ChangeContext, defineCommand } from "#db/command/define-command.ts";
import { findHouseholdInScope } from "#db/household/scope/find-household-in-scope.ts";
import { findLedgerStaff } from "#db/household/scope/list-ledger-staff.ts";
import { withCountUpdate } from "#db/household/stage/with-count-updates.ts";
import { household } from "#db/schema/household/household.ts";
import { visit } from "#db/schema/household/household-compensation.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { ConfirmNeeded } from "#domain/core/question.ts";
import {
  decideVisitDays,
  type VisitRefusal,
} from "#domain/household/compensation/visit-decision.ts";
import { type VisitInput, visitInput } from "#domain/household/compensation/visit-input.ts";
import type { CompensationRecorded } from "./record-agreement.ts";

export type RecordVisitRefusal =
  | VisitRefusal
  | ConfirmNeeded
  | "household.notFound"
  | "household.changedSince"
  | "visit.visitorUnknown";

/**
 * A clerk writes down a visit by a member of staff; the day of the next one, or that there is none,
 * stands at the household from then on.
 */
export const recordVisit = defineCommand(
  "recordVisit",
  visitInput,
  (context, input): Outcome<CompensationRecorded, RecordVisitRefusal> => {
    const { visitorId, visitedOn, nextVisitOn } = input;
    const found = findHouseholdInScope(context, input.householdId);
    if (!found) return refuse("household.notFound");
    if (found.version !== input.version) return refuse("household.changedSince");
    if (!findLedgerStaff(context.tx, visitorId)) {
      return refuse("visit.visitorUnknown", { field: "visitorId" });
    }
    const decided = decideVisitDays(input, context.businessOn);
    if (!decided.ok) return decided;
    const asked = context.ask();
    if (!asked.ok) return asked;
    writeVisit(context, input);
    const { id, projectId, slug } = found;
    const detail = { projectId, on: visitedOn, visitorId, nextVisitOn };
    context.record("visit.recorded", { type: "household", id }, detail);
    return accept({ householdId: id, slug });
  },
);

function writeVisit({ tx, actor, at, businessOn }: ChangeContext, input: VisitInput): void {
  const { householdId, visitedOn, visitorId, note, nextVisitOn, version } = input;
  withCountUpdate(tx, { id: householdId, businessOn }, () => {
    tx.insert(visit)
      .values({
        id: randomUUID(),
        householdId,
        visitedOn,
        visitorId,
        note,
        recordedOn: businessOn,
        recordedAt: at,
        recordedById: actor.userId,
      })
      .run();
    tx.update(household)
      .set({ nextVisitOn, version: version + 1, updatedAt: at })
      .where(eq(household.id, householdId))
      .run();
  });
}
