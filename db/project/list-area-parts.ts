import { asc, eq } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { area } from "#db/schema/area.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";

/** The areas that lie directly in another, in their order: the communities of a sub-district. */
export function listAreaParts(db: Reader, areaId: string): Bilingual[] {
  return db
    .select({ zh: area.nameZh, en: area.nameEn })
    .from(area)
    .where(eq(area.parentId, areaId))
    .orderBy(asc(area.position), asc(area.id))
    .all();
}
