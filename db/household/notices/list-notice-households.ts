import { and, asc, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { building } from "#db/schema/household/building.ts";
import { household, householdHolder } from "#db/schema/household/household.ts";
import { agreement } from "#db/schema/household/household-compensation.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { agreementInForce } from "#domain/household/compensation/agreement-in-force.ts";
import { recordsInForce } from "#domain/household/compensation/records-in-force.ts";
import type { NoticePlace } from "#domain/household/notices/notice-sheet-input.ts";
import { maskName } from "#domain/household/person/masking.ts";

type PlaceOf = { readonly projectId: string; readonly place: NoticePlace; readonly asOf: IsoDate };

/** A household as it may be put up within the area: names masked, no number of any kind. */
export type NoticeHousehold = ReturnType<typeof listNoticeHouseholds>[number];

/**
 * The households of a building or a section whose compensation is agreed or decided, in the order
 * of their doors, with what decree 590 Art. 29 has put up. Names leave here masked.
 */
export function listNoticeHouseholds(db: Reader, of: PlaceOf) {
  const names = maskedNames(db, of);
  const agreements = Map.groupBy(listPlaceAgreements(db, of), ({ householdId }) => householdId);
  return selectHouseholds(db, of).flatMap(({ id, ...row }) => {
    const inForce = agreementInForce(recordsInForce(agreements.get(id) ?? [], of.asOf));
    if (!inForce) return [];
    const { kind, way, amountFen } = inForce;
    return [{ ...row, names: names.get(id) ?? [], kind, way, amountFen }];
  });
}

function selectHouseholds(db: Reader, of: PlaceOf) {
  return db
    .select({
      id: household.id,
      building: building.name,
      section: building.section,
      door: household.door,
      areaDm2: household.areaDm2,
      synthetic: household.synthetic,
    })
    .from(household)
    .innerJoin(building, eq(building.id, household.buildingId))
    .where(isInPlace(of))
    .orderBy(asc(building.position), household.entrance, household.floor, household.door)
    .all();
}

function maskedNames(db: Reader, of: PlaceOf): ReadonlyMap<string, string[]> {
  const rows = db
    .select({ householdId: householdHolder.householdId, name: householdHolder.name })
    .from(householdHolder)
    .innerJoin(household, eq(household.id, householdHolder.householdId))
    .innerJoin(building, eq(building.id, household.buildingId))
    .where(isInPlace(of))
    .orderBy(asc(householdHolder.position))
    .all();
  const names = new Map<string, string[]>();
  for (const { householdId, name } of rows) {
    names.set(householdId, [...(names.get(householdId) ?? []), maskName(name)]);
  }
  return names;
}

function listPlaceAgreements(db: Reader, of: PlaceOf) {
  return db
    .select({
      householdId: agreement.householdId,
      id: agreement.id,
      kind: agreement.kind,
      way: agreement.way,
      amountFen: agreement.amountFen,
      correctsId: agreement.correctsId,
      recordedOn: agreement.recordedOn,
    })
    .from(agreement)
    .innerJoin(household, eq(household.id, agreement.householdId))
    .innerJoin(building, eq(building.id, household.buildingId))
    .where(isInPlace(of))
    .orderBy(agreement.recordedAt, sql`${agreement}.rowid`)
    .all();
}

function isInPlace({ projectId, place }: PlaceOf): SQL | undefined {
  return and(
    eq(household.projectId, projectId),
    isNull(household.removedOn),
    place.kind === "building"
      ? eq(household.buildingId, place.buildingId)
      : eq(building.section, place.section),
  );
}
