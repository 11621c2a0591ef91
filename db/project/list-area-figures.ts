import { asc, eq } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { area } from "#db/schema/area.ts";
import { source } from "#db/schema/source.ts";
import { publishedFigure } from "#db/schema/source-statement.ts";
import { listAreaRegions } from "./list-area-regions.ts";
import { sourceKnownFrom } from "./source-known-from.ts";

/** The figures sources give of areas, each in the unit its key is printed in (万m², 万元, …). */
export function listAreaFigures(db: Reader) {
  const rows = db
    .select({
      areaId: area.id,
      areaZh: area.nameZh,
      areaEn: area.nameEn,
      key: publishedFigure.key,
      value: publishedFigure.value,
      approximate: publishedFigure.approximate,
      nearly: publishedFigure.nearly,
      sourceId: publishedFigure.sourceId,
      knownFrom: sourceKnownFrom,
    })
    .from(publishedFigure)
    .innerJoin(area, eq(area.id, publishedFigure.areaId))
    .innerJoin(source, eq(source.id, publishedFigure.sourceId))
    .orderBy(asc(publishedFigure.position), asc(publishedFigure.id))
    .all();
  const regions = listAreaRegions(db);
  return rows.map(({ areaZh, areaEn, ...row }) => ({
    ...row,
    area: { zh: areaZh, en: areaEn },
    region: regions.get(row.areaId) ?? null,
  }));
}
