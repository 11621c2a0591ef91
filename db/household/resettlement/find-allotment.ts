import { and, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { isLedgerProject, type ScopedActor } from "#db/household/scope/ledger-scope.ts";
import type { Reader } from "#db/open-database.ts";
import { household } from "#db/schema/household/household.ts";
import { allotment, resettlementUnit } from "#db/schema/household/resettlement.ts";
import { project } from "#db/schema/project.ts";

const release = alias(allotment, "release");

/** A unit given to a household of the actor's scope, and whether it was given back since. */
export function findAllotment(db: Reader, scope: ScopedActor, id: string) {
  const found = db
    .select({
      id: allotment.id,
      projectId: resettlementUnit.projectId,
      slug: project.slug,
      unitId: allotment.unitId,
      unitCode: resettlementUnit.code,
      householdId: allotment.householdId,
      householdCode: household.code,
      allottedOn: allotment.doneOn,
      releaseId: release.id,
    })
    .from(allotment)
    .innerJoin(resettlementUnit, eq(resettlementUnit.id, allotment.unitId))
    .innerJoin(project, eq(project.id, resettlementUnit.projectId))
    .innerJoin(household, eq(household.id, allotment.householdId))
    .leftJoin(release, eq(release.releasesId, allotment.id))
    .where(
      and(
        eq(allotment.id, id),
        eq(allotment.kind, "allotted"),
        isLedgerProject(db, resettlementUnit.projectId, scope),
      ),
    )
    .get();
  if (!found) return undefined;
  const { releaseId, ...given } = found;
  return { ...given, isReleased: releaseId !== null };
}
