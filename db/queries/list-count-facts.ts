import { and, eq, inArray, lte, sum } from "drizzle-orm";
import type { IsoDate } from "#domain/calendar-day.ts";
import type { CountMeasure, CountSum } from "#domain/household/count-measure.ts";
import type { Reader } from "../open-database.ts";
import { householdCount } from "../schema/household-event.ts";

/** The total of one measure, of a building or of the whole project. */
export type MeasuredSum = CountSum & { readonly measure: CountMeasure };
export type BuildingSum = MeasuredSum & { readonly buildingId: string };
export type DailySum = MeasuredSum & { readonly happenedOn: IsoDate };

const sums = {
  households: sum(householdCount.households).mapWith(Number),
  persons: sum(householdCount.persons).mapWith(Number),
  amountFen: sum(householdCount.amountFen).mapWith(Number),
};

/** Everything counted of a project up to a day, as known on that day, by building. */
export function listBuildingSums(db: Reader, projectId: string, asOf: IsoDate): BuildingSum[] {
  return db
    .select({
      buildingId: householdCount.buildingId,
      measure: householdCount.measure,
      ...sums,
    })
    .from(householdCount)
    .where(and(eq(householdCount.projectId, projectId), lte(householdCount.recordedOn, asOf)))
    .groupBy(householdCount.measure, householdCount.buildingId)
    .all();
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
