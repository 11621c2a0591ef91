import type { Reader } from "#db/open-database.ts";
import { area } from "#db/schema/area.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";

/**
 * What each area lies in, as it is said before the name of the area itself, by the area's id:
 * 郑州市中原区, Zhongyuan District, Zhengzhou. One that lies in none is not among them.
 *
 * @example
 * listAreaRegions(db).get("qinling-road")?.zh //=> "郑州市中原区"
 */
export function listAreaRegions(db: Reader): ReadonlyMap<string, Bilingual> {
  const rows = db
    .select({ id: area.id, parentId: area.parentId, zh: area.nameZh, en: area.nameEn })
    .from(area)
    .all();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const regions = rows.flatMap(({ id, parentId }): [string, Bilingual][] => {
    const above: Bilingual[] = [];
    let next = parentId === null ? undefined : byId.get(parentId);
    while (next !== undefined && above.length < rows.length) {
      above.push({ zh: next.zh, en: next.en });
      next = next.parentId === null ? undefined : byId.get(next.parentId);
    }
    if (above.length === 0) return [];
    const zh = above.map((one) => one.zh).toReversed();
    return [[id, { zh: zh.join(""), en: above.map((one) => one.en).join(", ") }]];
  });
  return new Map(regions);
}
