import { and, eq } from "drizzle-orm";
import { type ChangeContext, defineCommand } from "#db/command/define-command.ts";
import { listAgreements, listPayments } from "#db/household/compensation/list-compensation.ts";
import { isAllotmentInForce } from "#db/household/resettlement/allotment-in-force.ts";
import { findHouseholdInScope } from "#db/household/scope/find-household-in-scope.ts";
import { findHouseholdForCounts } from "#db/household/stage/find-household-for-counts.ts";
import { withCountUpdate } from "#db/household/stage/with-count-updates.ts";
import { household } from "#db/schema/household/household.ts";
import { allotment } from "#db/schema/household/resettlement.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { recordsInForce } from "#domain/household/compensation/records-in-force.ts";
import { decideRemoval, type RemovalRefusal } from "#domain/household/register/removal-decision.ts";
import { removalInput } from "#domain/household/register/removal-input.ts";

export type HouseholdRemoved = { householdId: string; slug: string };

/**
 * A clerk takes a household out of the ledger that was entered by mistake. It is kept with all that
 * was recorded of it, is still there on the days before, and counts for nothing from today on.
 */
export const removeHousehold = defineCommand(
  "removeHousehold",
  removalInput,
  (
    context,
    input,
  ): Outcome<
    HouseholdRemoved,
    RemovalRefusal | "household.notFound" | "household.changedSince"
  > => {
    const { tx, at, businessOn, record } = context;
    const found = findHouseholdInScope(context, input.householdId);
    if (!found) return refuse("household.notFound");
    const { id, projectId, slug, code, version } = found;
    if (version !== input.version) return refuse("household.changedSince");
    const decided = decideRemoval(findRemovalSituation(context, id));
    if (!decided.ok) return decided;
    withCountUpdate(tx, { id, businessOn }, () => {
      tx.update(household)
        .set({ removedOn: businessOn, version: version + 1, updatedAt: at })
        .where(eq(household.id, id))
        .run();
    });
    const detail = { projectId, code, reason: input.reason };
    record("household.removed", { type: "household", id }, detail);
    return accept({ householdId: id, slug });
  },
);

function findRemovalSituation({ tx, businessOn }: ChangeContext, id: string) {
  const unit = tx
    .select({ id: allotment.id })
    .from(allotment)
    .where(and(eq(allotment.householdId, id), isAllotmentInForce(tx, businessOn)))
    .get();
  const paid = recordsInForce(listPayments(tx, id), businessOn);
  return {
    days: findHouseholdForCounts(tx, id, businessOn)?.counted.days ?? {},
    agreements: listAgreements(tx, id).length,
    payments: paid.filter(({ amountFen }) => amountFen > 0).length,
    hasUnit: unit !== undefined,
  };
}
