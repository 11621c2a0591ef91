import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "#db/open-database.ts";
import { household } from "#db/schema/household/household.ts";
import { householdCount } from "#db/schema/household/household-event.ts";
import { type IsoDate, isIsoDate } from "#domain/calendar/calendar-day.ts";
import {
  addContribution,
  type CountContribution,
  contributionsOf,
} from "#domain/household/counts/count-contribution.ts";
import { findHouseholdsForCounts } from "./find-household-for-counts.ts";

/** A contribution to the counts of a project. */
export type ProjectCount = CountContribution & { readonly projectId: string };

/**
 * What the counts of a project lack of what its households make of them now, and have too much:
 * to be written where a household stood on a day that is none, of which the difference cannot be
 * taken. What was counted on such a day is taken out; what happens on one is counted once it is
 * put right.
 */
export function recountProject(
  tx: Transaction,
  projectId: string,
  asOf: IsoDate,
): Map<string, ProjectCount> {
  const inProject = eq(householdCount.projectId, projectId);
  const isNoDay = sql`date(${householdCount.happenedOn}) is not ${householdCount.happenedOn}`;
  tx.delete(householdCount).where(and(inProject, isNoDay)).run();
  const sums = new Map<string, ProjectCount>();
  for (const { counted } of findHouseholdsForCounts(tx, listIds(tx, projectId), asOf).values()) {
    for (const made of contributionsOf(counted)) {
      if (isIsoDate(made.happenedOn)) addContribution(sums, { ...made, projectId });
    }
  }
  for (const known of selectKnown(tx, projectId)) {
    const { households, persons, amountFen } = known;
    const less = { households: -households, persons: -persons, amountFen: -amountFen };
    addContribution(sums, { ...known, ...less, projectId });
  }
  return sums;
}

function listIds(tx: Transaction, projectId: string): string[] {
  return tx
    .select({ id: household.id })
    .from(household)
    .where(eq(household.projectId, projectId))
    .all()
    .map(({ id }) => id);
}

function selectKnown(tx: Transaction, projectId: string): CountContribution[] {
  const { buildingId, metric, happenedOn, households, persons, amountFen } = householdCount;
  return tx
    .select({
      buildingId,
      metric,
      happenedOn,
      households: sql<number>`sum(${households})`,
      persons: sql<number>`sum(${persons})`,
      amountFen: sql<number>`sum(${amountFen})`,
    })
    .from(householdCount)
    .where(eq(householdCount.projectId, projectId))
    .groupBy(buildingId, metric, happenedOn)
    .all();
}
