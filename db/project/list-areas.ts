import { asc, count, eq } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { area } from "#db/schema/area.ts";
import { project } from "#db/schema/project.ts";

export type AreaRow = ReturnType<typeof listAreas>[number];

/** Every area, those above before those below, with how many projects lie in it directly. */
export function listAreas(db: Reader) {
  const rows = db
    .select({
      id: area.id,
      parentId: area.parentId,
      kind: area.kind,
      zh: area.nameZh,
      en: area.nameEn,
      projects: count(project.id),
    })
    .from(area)
    .leftJoin(project, eq(project.areaId, area.id))
    .groupBy(area.id)
    .orderBy(asc(area.position), asc(area.id))
    .all();
  return inTreeOrder(rows.map(({ zh, en, ...row }) => ({ ...row, name: { zh, en } })));
}

function inTreeOrder<Row extends { id: string; parentId: string | null }>(
  rows: readonly Row[],
): (Row & { depth: number })[] {
  const below = Map.groupBy(rows, ({ parentId }) => parentId);
  const waiting = (below.get(null) ?? []).map((row) => ({ ...row, depth: 0 })).reverse();
  const ordered: (Row & { depth: number })[] = [];
  for (let row = waiting.pop(); row; row = waiting.pop()) {
    ordered.push(row);
    const depth = row.depth + 1;
    for (const inner of below.get(row.id)?.toReversed() ?? []) waiting.push({ ...inner, depth });
  }
  return ordered;
}
