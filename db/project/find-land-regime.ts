import { eq } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { project } from "#db/schema/project.ts";
import type { LandRegime } from "#domain/project/project.ts";

/** Whose land a project stands on; null where nothing says it. Decree 590 is for state land only. */
export function findLandRegime(db: Reader, projectId: string): LandRegime | null {
  const found = db
    .select({ landRegime: project.landRegime })
    .from(project)
    .where(eq(project.id, projectId))
    .get();
  return found?.landRegime ?? null;
}
