import { and, asc, eq } from "drizzle-orm";
import { isLedgerProject, type ScopedActor } from "#db/household/scope/ledger-scope.ts";
import type { Reader } from "#db/open-database.ts";
import { building } from "#db/schema/household/building.ts";
import { household } from "#db/schema/household/household.ts";
import { householdEvent } from "#db/schema/household/household-event.ts";
import { goesOnAfter } from "#db/schema/known-by.ts";
import { project } from "#db/schema/project.ts";
import { user } from "#db/schema/user.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";

export type HouseholdDetail = NonNullable<ReturnType<typeof findHouseholdDetail>>;
export type RecordedEvent = ReturnType<typeof listRecordedEvents>[number];

/** Who asks; `asOf` is the day looked at, where it is another than that day. */
type LookingActor = ScopedActor & { readonly asOf?: IsoDate };

/**
 * What a household is, in the scope of whoever asks; foreign and invented ones are none, and so are
 * those that were removed by the day looked at.
 */
export function findHouseholdDetail(db: Reader, { asOf, ...scope }: LookingActor, id: string) {
  return db
    .select({
      id: household.id,
      projectSlug: project.slug,
      projectId: household.projectId,
      code: household.code,
      building: building.name,
      section: building.section,
      door: household.door,
      certificateNumber: household.certificateNumber,
      persons: household.persons,
      areaDm2: household.areaDm2,
      tenure: household.tenure,
      specialGroup: household.specialGroup,
      way: household.way,
      keyReason: household.keyReason,
      keyOwnerId: household.keyOwnerId,
      nextVisitOn: household.nextVisitOn,
      note: household.note,
      registeredOn: household.registeredOn,
      version: household.version,
      synthetic: household.synthetic,
    })
    .from(household)
    .innerJoin(building, eq(building.id, household.buildingId))
    .innerJoin(project, eq(project.id, household.projectId))
    .where(
      and(
        eq(household.id, id),
        goesOnAfter(household.removedOn, asOf ?? scope.on),
        isLedgerProject(db, household.projectId, scope),
      ),
    )
    .get();
}

/** Every stage event of a household with who recorded it, in the order recorded. */
export function listRecordedEvents(db: Reader, householdId: string) {
  return db
    .select({
      id: householdEvent.id,
      stage: householdEvent.stage,
      kind: householdEvent.kind,
      happenedOn: householdEvent.happenedOn,
      recordedOn: householdEvent.recordedOn,
      correctsId: householdEvent.correctsId,
      recordedBy: user.name,
    })
    .from(householdEvent)
    .innerJoin(user, eq(user.id, householdEvent.recordedById))
    .where(eq(householdEvent.householdId, householdId))
    .orderBy(asc(householdEvent.recordedAt), asc(householdEvent.id))
    .all();
}
