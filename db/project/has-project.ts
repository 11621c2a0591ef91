import { eq, sql } from "drizzle-orm";
import { preparedPerConnection } from "#db/command/prepared-per-connection.ts";
import type { Db } from "#db/open-database.ts";
import { project } from "#db/schema/project.ts";

const bySlug = preparedPerConnection((db) =>
  db
    .select({ id: project.id })
    .from(project)
    .where(eq(project.slug, sql.placeholder("slug")))
    .prepare(),
);

/** Whether there is a project of this slug; asked before each page of a project is answered. */
export function hasProject(db: Db, slug: string): boolean {
  return bySlug(db).get({ slug }) !== undefined;
}
