import type { IsoDate } from "#domain/calendar-day.ts";
import { type DailySum, sumByBuilding, sumByDay } from "#domain/household/count-blocks.ts";
import type { CountMeasure } from "#domain/household/count-measure.ts";
import type { BuildingSum } from "#domain/household/count-table.ts";
import { keptCounts } from "../kept/kept-counts.ts";
import type { Reader } from "../open-database.ts";

/**
 * Everything counted of a project up to a day, as known on that day, by building; beside it what
 * of it happened on the day itself.
 */
export function listBuildingSums(db: Reader, projectId: string, asOf: IsoDate): BuildingSum[] {
  return sumByBuilding(keptCounts(db, projectId), asOf);
}

/** What happened on each day up to a day, as known on that day; days without anything are left out. */
export function listDailySums(
  db: Reader,
  projectId: string,
  wanted: { asOf: IsoDate; measures: readonly CountMeasure[] },
): DailySum[] {
  return sumByDay(keptCounts(db, projectId), wanted);
}
