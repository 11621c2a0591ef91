import { asc } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { project } from "#db/schema/project.ts";

/** The ids of every project, in the order of the portfolio. */
export function listProjectIds(db: Reader): string[] {
  return db
    .select({ id: project.id })
    .from(project)
    .orderBy(asc(project.position), asc(project.id))
    .all()
    .map(({ id }) => id);
}
