import { and, asc, eq } from "drizzle-orm";
import { countByBuilding } from "#db/cache/ledger-queries.ts";
import { isLedgerProject, type ScopedActor } from "#db/household/scope/ledger-scope.ts";
import type { Reader } from "#db/open-database.ts";
import { building } from "#db/schema/household/building.ts";
import { project } from "#db/schema/project.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";

const attributes = {
  id: building.id,
  name: building.name,
  section: building.section,
  floors: building.floors,
  floorAreaDm2: building.floorAreaDm2,
  synthetic: building.synthetic,
  version: building.version,
};

export type LedgerBuilding = ReturnType<typeof listLedgerBuildings>[number];

/** The buildings of a project in order, each with what the ledger holds of it as of a day. */
export function listLedgerBuildings(db: Reader, projectId: string, asOf: IsoDate) {
  const sums = countByBuilding(db, projectId, asOf);
  return db
    .select(attributes)
    .from(building)
    .where(eq(building.projectId, projectId))
    .orderBy(asc(building.position))
    .all()
    .map((row) => {
      const { households = 0, persons = 0, areaDm2 = 0 } = sums.get(row.id) ?? {};
      return { ...row, households, persons, areaDm2 };
    });
}

export type EditableBuilding = NonNullable<ReturnType<typeof findEditableBuilding>>;

/** A building of a project in the scope; a foreign one and an invented one alike are none. */
export function findEditableBuilding(db: Reader, scope: ScopedActor, id: string) {
  return db
    .select({ ...attributes, projectSlug: project.slug })
    .from(building)
    .innerJoin(project, eq(project.id, building.projectId))
    .where(and(eq(building.id, id), isLedgerProject(db, building.projectId, scope)))
    .get();
}
