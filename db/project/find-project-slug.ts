import { eq } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { project } from "#db/schema/project.ts";

/** The slug of a project by its id; undefined for an unknown one. */
export function findProjectSlug(db: Reader, projectId: string): string | undefined {
  const found = db.select({ slug: project.slug }).from(project).where(eq(project.id, projectId));
  return found.get()?.slug;
}
