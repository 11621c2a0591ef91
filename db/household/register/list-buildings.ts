import { asc, eq } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { building } from "#db/schema/household/building.ts";
import type { CountedBuilding } from "#domain/household/counts/count-table.ts";

/** The buildings of a project in their order. */
export function listBuildings(db: Reader, projectId: string): CountedBuilding[] {
  return db
    .select({ id: building.id, name: building.name, section: building.section })
    .from(building)
    .where(eq(building.projectId, projectId))
    .orderBy(asc(building.position))
    .all();
}
