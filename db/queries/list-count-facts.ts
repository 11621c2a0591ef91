import { and, eq, inArray, lte, sum } from "drizzle-orm";
import type { IsoDate } from "#domain/calendar-day.ts";
import { sumByBuilding } from "#domain/household/count-blocks.ts";
import type { CountMeasure, CountSum } from "#domain/household/count-measure.ts";
import type { BuildingSum } from "#domain/household/count-table.ts";
import { keptCounts } from "../kept/kept-counts.ts";
import type { Reader } from "../open-database.ts";
import { householdCount } from "../schema/household-event.ts";

/** The total of one measure on one day. */
export type DailySum = CountSum & { readonly measure: CountMeasure; readonly happenedOn: IsoDate };

const { households, persons, amountFen } = householdCount;
const sums = {
  households: sum(households).mapWith(Number),
  persons: sum(persons).mapWith(Number),
  amountFen: sum(amountFen).mapWith(Number),
};

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
  { asOf, measures }: { asOf: IsoDate; measures: readonly CountMeasure[] },
): DailySum[] {
  return db
    .select({ measure: householdCount.measure, happenedOn: householdCount.happenedOn, ...sums })
    .from(householdCount)
    .where(
      and(
        eq(householdCount.projectId, projectId),
        inArray(householdCount.measure, [...measures]),
        lte(householdCount.recordedOn, asOf),
      ),
    )
    .groupBy(householdCount.measure, householdCount.happenedOn)
    .orderBy(householdCount.happenedOn)
    .all();
}
