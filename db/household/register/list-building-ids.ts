import { eq } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { building } from "#db/schema/household/building.ts";

/** The buildings of a project by their names, which are unique in it. */
export function listBuildingIds(db: Reader, projectId: string): ReadonlyMap<string, string> {
  const rows = db
    .select({ id: building.id, name: building.name })
    .from(building)
    .where(eq(building.projectId, projectId))
    .all();
  return new Map(rows.map(({ id, name }) => [name, id]));
}
