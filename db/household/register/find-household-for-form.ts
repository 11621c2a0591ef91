import { asc, eq } from "drizzle-orm";
import type { ScopedActor } from "#db/household/scope/ledger-scope.ts";
import type { Reader } from "#db/open-database.ts";
import { householdHolder } from "#db/schema/household/household.ts";
import { findHouseholdDetail } from "./find-household-detail.ts";

/** A household as its forms name it. The names of its holders are not masked. */
export function findHouseholdForForm(db: Reader, scope: ScopedActor, id: string) {
  const found = findHouseholdDetail(db, scope, id);
  return found && { ...found, holderNames: holderNames(db, id) };
}
export type FormHousehold = NonNullable<ReturnType<typeof findHouseholdForForm>>;

function holderNames(db: Reader, householdId: string): string[] {
  return db
    .select({ name: householdHolder.name })
    .from(householdHolder)
    .where(eq(householdHolder.householdId, householdId))
    .orderBy(asc(householdHolder.position))
    .all()
    .map(({ name }) => name);
}
