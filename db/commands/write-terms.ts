import { asc, eq } from "drizzle-orm";
import type { Transaction } from "../open-database.ts";
import { household, householdHolder, householdTerm } from "../schema/household.ts";
import { searchTerms } from "../search-terms.ts";

/** Writes anew what a household is found by. */
export function writeTerms(
  tx: Transaction,
  { id, projectId }: { id: string; projectId: string },
): void {
  const row = tx
    .select({
      code: household.code,
      door: household.door,
      certificateNumber: household.certificateNumber,
    })
    .from(household)
    .where(eq(household.id, id))
    .get();
  if (!row) return;
  const names = tx
    .select({ name: householdHolder.name })
    .from(householdHolder)
    .where(eq(householdHolder.householdId, id))
    .orderBy(asc(householdHolder.position))
    .all();
  tx.delete(householdTerm).where(eq(householdTerm.householdId, id)).run();
  const terms = searchTerms({ ...row, names: names.map(({ name }) => name) });
  if (terms.length === 0) return;
  tx.insert(householdTerm)
    .values(terms.map((term) => ({ projectId, term, householdId: id })))
    .run();
}
