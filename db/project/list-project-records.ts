import { asc, eq } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { area } from "#db/schema/area.ts";
import { project } from "#db/schema/project.ts";

export type ProjectLine = ReturnType<typeof listProjectRecords>[number];

/** Every project as the administrator lists it, in the order of the portfolio. */
export function listProjectRecords(db: Reader) {
  const rows = db
    .select({
      id: project.id,
      slug: project.slug,
      zh: project.nameZh,
      en: project.nameEn,
      kind: project.kind,
      stage: project.stage,
      areaZh: area.nameZh,
      areaEn: area.nameEn,
    })
    .from(project)
    .innerJoin(area, eq(area.id, project.areaId))
    .orderBy(asc(project.position), asc(project.id))
    .all();
  return rows.map(({ zh, en, areaZh, areaEn, ...row }) => ({
    ...row,
    name: { zh, en },
    area: { zh: areaZh, en: areaEn },
  }));
}
