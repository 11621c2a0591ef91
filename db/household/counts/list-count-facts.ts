import { keptCounts } from "#db/cache/kept-counts.ts";
import type { Reader } from "#db/open-database.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { projectCounts, sumByBuilding } from "#domain/household/counts/count-blocks.ts";
import type { CountMeasure } from "#domain/household/counts/count-measure.ts";
import type { BuildingSum } from "#domain/household/counts/count-table.ts";
import type { DailyCount } from "#domain/household/counts/observed-days.ts";
import { dailyCounts } from "#domain/household/counts/view-relocation.ts";

/**
 * Everything counted of a project up to a day, as known on that day, by building; beside it what
 * of it happened on the day itself.
 */
export function listBuildingSums(db: Reader, projectId: string, asOf: IsoDate): BuildingSum[] {
  return sumByBuilding(keptCounts(db, projectId), asOf);
}

/** How many households reached a measure on each day up to a day, as known on that day. */
export function listDailyCounts(
  db: Reader,
  projectId: string,
  { asOf, measure }: { asOf: IsoDate; measure: CountMeasure },
): DailyCount[] {
  const { buildings, blocks } = keptCounts(db, projectId);
  const known = blocks.filter((block) => block.measure === measure && block.recordedOn <= asOf);
  return dailyCounts(projectCounts({ buildings, blocks: known }));
}
