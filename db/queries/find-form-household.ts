import { and, asc, eq, isNull } from "drizzle-orm";
import type { Reader } from "../open-database.ts";
import { building } from "../schema/building.ts";
import { household, householdHolder } from "../schema/household.ts";
import { project } from "../schema/project.ts";
import { isLedgerProject, type ScopedActor } from "./ledger-scope.ts";

/**
 * A household as its forms name it, in the scope of whoever asks; foreign, invented and removed
 * ones are none. The names of its holders are not masked.
 */
export function findFormHousehold(db: Reader, scope: ScopedActor, id: string) {
  const found = selectHousehold(db)
    .where(
      and(
        eq(household.id, id),
        isNull(household.removedOn),
        isLedgerProject(db, household.projectId, scope),
      ),
    )
    .get();
  return found && { ...found, holderNames: holderNames(db, id) };
}
export type FormHousehold = NonNullable<ReturnType<typeof findFormHousehold>>;

function selectHousehold(db: Reader) {
  return db
    .select({
      id: household.id,
      projectSlug: project.slug,
      code: household.code,
      door: household.door,
      building: building.name,
      way: household.way,
      keyReason: household.keyReason,
      keyOwnerId: household.keyOwnerId,
      nextVisitOn: household.nextVisitOn,
      version: household.version,
      synthetic: household.synthetic,
    })
    .from(household)
    .innerJoin(building, eq(building.id, household.buildingId))
    .innerJoin(project, eq(project.id, household.projectId));
}

function holderNames(db: Reader, householdId: string): string[] {
  return db
    .select({ name: householdHolder.name })
    .from(householdHolder)
    .where(eq(householdHolder.householdId, householdId))
    .orderBy(asc(householdHolder.position))
    .all()
    .map(({ name }) => name);
}
