import { eq } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { project } from "#db/schema/project.ts";

export type ProjectRecord = NonNullable<ReturnType<typeof findProjectRecord>>;

/** What an administrator may change of a project, as it stands. */
export function findProjectRecord(db: Reader, id: string) {
  return db
    .select({
      id: project.id,
      slug: project.slug,
      nameZh: project.nameZh,
      nameEn: project.nameEn,
      areaId: project.areaId,
      kind: project.kind,
      ourRole: project.ourRole,
      landRegime: project.landRegime,
      stage: project.stage,
      noteZh: project.noteZh,
      noteEn: project.noteEn,
      version: project.version,
    })
    .from(project)
    .where(eq(project.id, id))
    .get();
}
