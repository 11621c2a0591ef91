import type { IsoDate } from "#domain/calendar-day.ts";
import { projectCounts, sumByBuilding } from "#domain/household/count-blocks.ts";
import type { CountMeasure } from "#domain/household/count-measure.ts";
import type { BuildingSum } from "#domain/household/count-table.ts";
import type { DailyCount } from "#domain/household/observed-days.ts";
import { dailyCounts } from "#domain/household/view-relocation.ts";
import { keptCounts } from "../kept/kept-counts.ts";
import type { Reader } from "../open-database.ts";

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
