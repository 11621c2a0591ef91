import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { openHolder, sealedHolder } from "#db/household/person/list-holders.ts";
import type { Reader } from "#db/open-database.ts";
import { building } from "#db/schema/household/building.ts";
import { household, householdHolder } from "#db/schema/household/household.ts";
import { householdEvent } from "#db/schema/household/household-event.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { CurrentMember } from "#domain/household/import/import-diff.ts";
import { numberMasks } from "#domain/household/person/masking.ts";
import { type PersonalNumber, personalNumbers } from "#domain/household/person/personal-number.ts";
import { stageDays } from "#domain/household/stage/household-event.ts";
import { checkPaper } from "#domain/personal-number/identity-paper.ts";
import type { CurrentRow } from "#domain/workbook/current-row.ts";

/** The households of a project that are not taken out, by their codes. */
export function listHouseholdIds(db: Reader, projectId: string): string[] {
  return db
    .select({ id: household.id })
    .from(household)
    .where(and(eq(household.projectId, projectId), isNull(household.removedOn)))
    .orderBy(asc(household.code))
    .values()
    .map(([id]) => id as string);
}

/** The buildings of a project as rows of their sheet. */
export function listBuildingRows(db: Reader, projectId: string): CurrentRow[] {
  const rows = db
    .select({
      id: building.id,
      version: building.version,
      name: building.name,
      section: building.section,
      floorAreaDm2: building.floorAreaDm2,
      floors: building.floors,
    })
    .from(building)
    .where(eq(building.projectId, projectId))
    .orderBy(asc(building.position))
    .all();
  return rows.map(({ id, version, floorAreaDm2, ...row }) => {
    return { id, version, cells: texts({ ...row, floorArea: hundredths(floorAreaDm2) }) };
  });
}

/** Households with the day of each stage as rows of their sheet, in the order of their ids. */
export function listHouseholdRows(
  db: Reader,
  { ids, asOf }: { ids: readonly string[]; asOf: IsoDate },
): CurrentRow[] {
  const events = Map.groupBy(listEvents(db, ids), ({ householdId }) => householdId);
  const rows = new Map(selectHouseholds(db, ids).map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = rows.get(id);
    if (!row) return [];
    const { version, areaDm2, id: _, ...attributes } = row;
    const days = stageDays(events.get(id) ?? [], asOf);
    return [{ id, version, cells: texts({ ...attributes, area: hundredths(areaDm2), ...days }) }];
  });
}

function selectHouseholds(db: Reader, ids: readonly string[]) {
  return db
    .select({
      id: household.id,
      version: household.version,
      code: household.code,
      building: building.name,
      door: household.door,
      certificateNumber: household.certificateNumber,
      persons: household.persons,
      areaDm2: household.areaDm2,
      tenure: household.tenure,
      specialGroup: household.specialGroup,
      way: household.way,
      keyReason: household.keyReason,
      nextVisitOn: household.nextVisitOn,
      note: household.note,
    })
    .from(household)
    .innerJoin(building, eq(building.id, household.buildingId))
    .where(inArray(household.id, [...ids]))
    .all();
}

/** Every event of households, corrected ones too. */
export function listEvents(db: Reader, ids: readonly string[]) {
  return db
    .select({
      id: householdEvent.id,
      householdId: householdEvent.householdId,
      stage: householdEvent.stage,
      kind: householdEvent.kind,
      happenedOn: householdEvent.happenedOn,
      recordedOn: householdEvent.recordedOn,
      correctsId: householdEvent.correctsId,
    })
    .from(householdEvent)
    .where(inArray(householdEvent.householdId, [...ids]))
    .all();
}

/**
 * The holders of households as rows of their sheet, with their numbers in the clear for comparing
 * and masked for whoever reads the file. They carry the version of their household.
 */
export function listHolderRows(
  db: Reader,
  { ids, asOf }: { ids: readonly string[]; asOf: IsoDate },
): CurrentMember[] {
  const rows = db
    .select({
      ...sealedHolder,
      householdId: household.id,
      household: household.code,
      version: household.version,
    })
    .from(householdHolder)
    .innerJoin(household, eq(household.id, householdHolder.householdId))
    .where(inArray(household.id, [...ids]))
    .orderBy(asc(household.code), asc(householdHolder.position))
    .all();
  return rows.map(({ householdId, household: code, version, ...sealed }) => {
    const { id, shareBp, ...holder } = openHolder(sealed);
    const { identity } = holder;
    const read = identity === null ? null : checkPaper({ number: identity, asOf });
    const { sex, birthOn } = read?.ok ? read.value : { sex: null, birthOn: null };
    return {
      id,
      householdId,
      version,
      cells: texts({ household: code, ...holder, share: hundredths(shareBp), sex, birthOn }),
      masked: {
        ...maskedNumbers(holder),
        // They are read out of the number.
        ...(birthOn !== null && { sex: "", birthOn: "" }),
      },
    };
  });
}

function maskedNumbers(holder: Record<PersonalNumber, string | null>): Record<string, string> {
  const known = personalNumbers.flatMap((key) => {
    const number = holder[key];
    return number === null ? [] : [[key, numberMasks[key](number)]];
  });
  return Object.fromEntries(known);
}

/** 9070 dm² or hundredths of a per cent as a plain number: 90.7. */
function hundredths(value: number | null): number | null {
  return value === null ? null : value / 100;
}

function texts(values: Record<string, string | number | null>): Record<string, string> {
  const cells = Object.entries(values).map(([key, value]) => [key, String(value ?? "")]);
  return Object.fromEntries(cells);
}
