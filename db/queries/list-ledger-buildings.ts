import { and, asc, eq, gt, isNull, lte, or, type SQL, sql, sum } from "drizzle-orm";
import type { IsoDate } from "#domain/calendar-day.ts";
import type { Reader } from "../open-database.ts";
import { building } from "../schema/building.ts";
import { household } from "../schema/household.ts";

export type LedgerBuilding = ReturnType<typeof listLedgerBuildings>[number];

/** The buildings of a project in order, each with what the ledger holds of it as of a day. */
export function listLedgerBuildings(db: Reader, projectId: string, asOf: IsoDate) {
  return db
    .select({
      ...{ id: building.id, name: building.name, section: building.section },
      ...{ floors: building.floors, floorAreaDm2: building.floorAreaDm2 },
      ...{ synthetic: building.synthetic, version: building.version },
      households: sql<number>`count(${household.id})`,
      persons: sql<number>`coalesce(${sum(household.persons)}, 0)`,
      areaDm2: sql<number>`coalesce(${sum(household.areaDm2)}, 0)`,
    })
    .from(building)
    .leftJoin(household, and(eq(household.buildingId, building.id), isInLedger(asOf)))
    .where(eq(building.projectId, projectId))
    .groupBy(building.id)
    .orderBy(asc(building.position), asc(building.name))
    .all();
}

/** SQL: the household stood in the ledger on the day. */
export function isInLedger(asOf: IsoDate): SQL | undefined {
  return and(
    lte(household.registeredOn, asOf),
    or(isNull(household.removedOn), gt(household.removedOn, asOf)),
  );
}
