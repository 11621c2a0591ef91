import { and, asc, eq, sql } from "drizzle-orm";
import type { IsoDate } from "#domain/calendar-day.ts";
import type { Reader } from "../open-database.ts";
import { building } from "../schema/building.ts";
import { household } from "../schema/household.ts";
import { project } from "../schema/project.ts";
import { isInLedgerOn } from "./household-on-day.ts";
import { isLedgerProject, type ScopedActor } from "./ledger-scope.ts";

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
  const isInIt = and(eq(household.buildingId, building.id), isInLedgerOn(projectId, asOf));
  return db
    .select({
      ...attributes,
      households: sql<number>`count(${household.id})`,
      persons: sql<number>`coalesce(sum(${household.persons}), 0)`,
      areaDm2: sql<number>`coalesce(sum(${household.areaDm2}), 0)`,
    })
    .from(building)
    .leftJoin(household, isInIt)
    .where(eq(building.projectId, projectId))
    .groupBy(building.id)
    .orderBy(asc(building.position))
    .all();
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
