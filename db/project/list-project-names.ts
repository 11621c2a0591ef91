import type { Reader } from "#db/open-database.ts";
import { project } from "#db/schema/project.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";

/** Every project's name by its id, in the order of the portfolio. */
export function listProjectNames(db: Reader): { id: string; name: Bilingual }[] {
  const rows = db
    .select({ id: project.id, zh: project.nameZh, en: project.nameEn })
    .from(project)
    .orderBy(project.position, project.id)
    .all();
  return rows.map(({ id, ...name }) => ({ id, name }));
}
