import { and, desc, eq, sql } from "drizzle-orm";
import { preparedPerConnection } from "#db/command/prepared-per-connection.ts";
import type { Db } from "#db/open-database.ts";
import { project } from "#db/schema/project.ts";
import { publication } from "#db/schema/publication.ts";
import { setting } from "#db/schema/setting.ts";
import { businessDateAt } from "#domain/calendar/calendar-day.ts";

/** The day as `findBusinessDate` has it, within the one statement each page of a project asks. */
const lastWord = preparedPerConnection((db) => {
  const demoDate = db
    .select({ value: setting.value })
    .from(setting)
    .where(eq(setting.key, "demoDate"));
  return db
    .select({ kind: publication.kind })
    .from(publication)
    .innerJoin(project, eq(project.id, publication.projectId))
    .where(
      and(
        eq(project.slug, sql.placeholder("slug")),
        sql`${publication.setOn} <= coalesce(${demoDate}, ${sql.placeholder("today")})`,
      ),
    )
    .orderBy(desc(publication.setAt), sql`${publication}.rowid desc`)
    .limit(1)
    .prepare();
});

/**
 * Whether a project of this slug is public on the day of the office: asked before each public page
 * of a project is answered, so that one that is not public is refused like one there never was.
 */
export function isPublished(db: Db, slug: string, at: number): boolean {
  return lastWord(db).get({ slug, today: businessDateAt(at) })?.kind === "published";
}
