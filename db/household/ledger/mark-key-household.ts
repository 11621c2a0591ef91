import { eq } from "drizzle-orm";
import { type ChangeContext, defineCommand } from "#db/command/define-command.ts";
import { findNextVisit } from "#db/household/compensation/list-compensation.ts";
import { findHouseholdInScope } from "#db/household/scope/find-household-in-scope.ts";
import { findLedgerStaff } from "#db/household/scope/list-ledger-staff.ts";
import { withCountUpdate } from "#db/household/stage/with-count-updates.ts";
import { household } from "#db/schema/household/household.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import {
  decideVisitDays,
  type VisitRefusal,
} from "#domain/household/compensation/visit-decision.ts";
import {
  type KeyHouseholdInput,
  keyHouseholdInput,
} from "#domain/household/register/key-household-input.ts";

export type KeyHouseholdMarked = { householdId: string; slug: string; isKey: boolean };
export type KeyHouseholdRefusal =
  | VisitRefusal
  | "household.notFound"
  | "household.changedSince"
  | "keyHousehold.ownerUnknown";

/**
 * A clerk marks a household as a key one (重点户), says who looks after it and when, or takes it off
 * the list. A next visit that is overdue already may stay as it is.
 */
export const markKeyHousehold = defineCommand(
  "markKeyHousehold",
  keyHouseholdInput,
  (context, input): Outcome<KeyHouseholdMarked, KeyHouseholdRefusal> => {
    const { tx, businessOn, record } = context;
    const found = findHouseholdInScope(context, input.householdId);
    if (!found) return refuse("household.notFound");
    const { id, projectId, slug } = found;
    const mark = markOf(input);
    if (found.version !== input.version) return refuse("household.changedSince");
    if (mark.keyOwnerId !== null && !findLedgerStaff(tx, mark.keyOwnerId)) {
      return refuse("keyHousehold.ownerUnknown", { field: "ownerId" });
    }
    if (mark.nextVisitOn !== findNextVisit(tx, id)) {
      const decided = decideVisitDays({ visitedOn: null, ...mark }, businessOn);
      if (!decided.ok) return decided;
    }
    writeMark(context, input, mark);
    const { keyOwnerId, nextVisitOn } = mark;
    const isKey = !input.takesOff;
    const detail = { projectId, code: found.code, isKey, keyOwnerId, nextVisitOn };
    record("household.changed", { type: "household", id }, detail);
    return accept({ householdId: id, slug, isKey });
  },
);

type Mark = ReturnType<typeof markOf>;

function markOf({ reason, ownerId, nextVisitOn, takesOff }: KeyHouseholdInput) {
  return takesOff
    ? { keyReason: null, keyOwnerId: null, nextVisitOn: null }
    : { keyReason: reason, keyOwnerId: ownerId, nextVisitOn };
}

function writeMark(
  { tx, at, businessOn }: ChangeContext,
  { householdId, version }: KeyHouseholdInput,
  mark: Mark,
): void {
  withCountUpdate(tx, { id: householdId, businessOn }, () => {
    tx.update(household)
      .set({ ...mark, version: version + 1, updatedAt: at })
      .where(eq(household.id, householdId))
      .run();
  });
}
