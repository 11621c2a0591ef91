import { and, asc, count, eq, inArray, isNotNull, type SQL, sql } from "drizzle-orm";
import { isInLedgerOn, isStageSpanOn } from "#db/household/scope/household-on-day.ts";
import type { Reader } from "#db/open-database.ts";
import { building } from "#db/schema/household/building.ts";
import { household, householdHolder } from "#db/schema/household/household.ts";
import { visit } from "#db/schema/household/household-compensation.ts";
import { householdStageSpan } from "#db/schema/household/household-event.ts";
import { knownBy } from "#db/schema/known-by.ts";
import { user } from "#db/schema/user.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";

const byNextVisit = [
  sql`${household.nextVisitOn} is null`,
  asc(household.nextVisitOn),
  asc(household.code),
];

/** Of a project, as of a day. */
export type KeyHouseholdsOf = { readonly projectId: string; readonly asOf: IsoDate };

/**
 * 重点户 of a project, those to be visited next in front, those without a next visit last. Stage and
 * last visit are as known on the day; the mark, who looks after them and the next visit as they are
 * now. The names of the holders are not masked.
 */
export function listKeyHouseholds(
  db: Reader,
  { projectId, asOf }: KeyHouseholdsOf,
  { limit, offset }: { limit: number; offset: number },
) {
  // First which ones: what a row says of them is looked up for those of the page alone.
  const page = db
    .select({ id: household.id })
    .from(household)
    .where(isKey({ projectId, asOf }))
    .orderBy(...byNextVisit)
    .limit(limit)
    .offset(offset);
  return db
    .select({
      id: household.id,
      code: household.code,
      door: household.door,
      building: building.name,
      firstHolder: firstHolder(db),
      reason: sql<string>`${household.keyReason}`,
      owner: user.name,
      nextVisitOn: household.nextVisitOn,
      lastVisitOn: lastVisitOn(db, asOf),
      stage: householdStageSpan.stage,
      synthetic: household.synthetic,
    })
    .from(household)
    .innerJoin(building, eq(building.id, household.buildingId))
    .leftJoin(user, eq(user.id, household.keyOwnerId))
    .leftJoin(householdStageSpan, isStageSpanOn(asOf))
    .where(inArray(household.id, page))
    .orderBy(...byNextVisit)
    .all();
}
export type KeyHouseholdRow = ReturnType<typeof listKeyHouseholds>[number];

export function countKeyHouseholds(db: Reader, of: KeyHouseholdsOf): number {
  return db.select({ rows: count() }).from(household).where(isKey(of)).get()?.rows ?? 0;
}

function isKey({ projectId, asOf }: KeyHouseholdsOf): SQL | undefined {
  return and(isInLedgerOn(projectId, asOf), isNotNull(household.keyReason));
}

function lastVisitOn(db: Reader, asOf: IsoDate): SQL<string | null> {
  const last = db
    .select({ on: sql`max(${visit.visitedOn})` })
    .from(visit)
    .where(and(eq(visit.householdId, household.id), knownBy(visit.recordedOn, asOf)));
  return sql<string | null>`${last}`;
}

function firstHolder(db: Reader): SQL<string | null> {
  const first = db
    .select({ name: householdHolder.name })
    .from(householdHolder)
    .where(eq(householdHolder.householdId, household.id))
    .orderBy(householdHolder.position)
    .limit(1);
  return sql<string | null>`${first}`;
}
