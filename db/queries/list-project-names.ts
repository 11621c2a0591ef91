import type { Bilingual } from "#domain/project-facts.ts";
import type { Reader } from "../open-database.ts";
import { project } from "../schema/project.ts";

/** Every project's name by its id, in the order of the portfolio. */
export function listProjectNames(db: Reader): { id: string; name: Bilingual }[] {
  const rows = db
    .select({ id: project.id, zh: project.nameZh, en: project.nameEn })
    .from(project)
    .orderBy(project.position, project.id)
    .all();
  return rows.map(({ id, ...name }) => ({ id, name }));
}
