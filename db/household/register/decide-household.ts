import { randomUUID } from "node:crypto";
import type { KnownHolder } from "#db/household/person/list-holders.ts";
import {
  type CheckedHolder,
  checkHolders,
  type HolderRefusal,
} from "#db/household/person/write-holders.ts";
import type { LedgerHousehold } from "#db/household/scope/find-household-in-scope.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { type KeptDoor, keepDoor, namesOtherBuilding } from "#domain/household/register/door.ts";
import type { HouseholdInput } from "#domain/household/register/household-input.ts";

export type HouseholdWritten = Omit<HouseholdInput, "requestKey">;
export type HouseholdRefusal =
  | "household.notFound"
  | "household.codeTaken"
  | "household.changedSince"
  | "building.notFound"
  | "door.otherBuilding"
  | "keyHousehold.ownerUnknown"
  | HolderRefusal;

/** What the ledger knows, as far as it decides about one household. */
export type HouseholdKnown = {
  /** of its building, where that is in the caller's scope */
  readonly projectId: string | undefined;
  readonly buildingName: string | undefined;
  /** the household itself, where it is in the caller's scope */
  readonly found: LedgerHousehold | undefined;
  /** the household of the project that has its code */
  readonly codeOf: string | undefined;
  /** whoever is to look after it is of the staff, or did so already */
  readonly isOwnerKnown: boolean;
  readonly holders: readonly KnownHolder[];
};

/** A household with its holders as it is to be written. */
export type DecidedHousehold = {
  readonly id: string;
  readonly projectId: string;
  readonly isNew: boolean;
  /** the one an update must find */
  readonly version: number;
  readonly row: HouseholdRow;
  readonly current: readonly KnownHolder[];
  readonly holders: readonly CheckedHolder[];
};

/** Whether a household may be written as it is given, new or changed; nothing is written here. */
export function decideHousehold(
  input: HouseholdWritten,
  known: HouseholdKnown,
  businessOn: IsoDate,
): Outcome<DecidedHousehold, HouseholdRefusal> {
  const place = decidePlace(input, known);
  if (!place.ok) return place;
  const { buildingName = "" } = known;
  if (namesOtherBuilding(input.door, buildingName)) {
    return refuse("door.otherBuilding", { field: "door", params: { building: buildingName } });
  }
  if (known.codeOf !== undefined && known.codeOf !== place.value.id) {
    return refuse("household.codeTaken", { field: "code", params: { code: input.code } });
  }
  if (!known.isOwnerKnown) return refuse("keyHousehold.ownerUnknown", { field: "keyOwnerId" });
  const current = known.holders;
  const holders = checkHolders(current, { holders: input.holders, businessOn });
  if (!holders.ok) return holders;
  const row = rowOf(input, keepDoor(input.door));
  const { version } = input;
  return accept({ ...place.value, version, row, current, holders: holders.value });
}

type Place = Pick<DecidedHousehold, "id" | "projectId" | "isNew">;

/** The building names the project; a household keeps its project. */
function decidePlace(
  { householdId, version }: HouseholdWritten,
  { projectId, found }: HouseholdKnown,
): Outcome<Place, "household.notFound" | "building.notFound" | "household.changedSince"> {
  if (projectId === undefined) return refuse("building.notFound", { field: "buildingId" });
  if (householdId === null) return accept({ projectId, id: randomUUID(), isNew: true });
  if (!found) return refuse("household.notFound");
  if (found.projectId !== projectId) return refuse("building.notFound", { field: "buildingId" });
  if (found.version !== version) return refuse("household.changedSince");
  return accept({ projectId, id: found.id, isNew: false });
}

function rowOf(input: HouseholdWritten, { door, entrance, floor }: KeptDoor) {
  return {
    buildingId: input.buildingId,
    code: input.code,
    door,
    entrance,
    floor,
    certificateNumber: input.certificateNumber,
    persons: input.persons,
    areaDm2: input.area,
    tenure: input.tenure,
    specialGroup: input.specialGroup,
    way: input.way,
    keyReason: input.keyReason,
    keyOwnerId: input.keyOwnerId,
    nextVisitOn: input.nextVisitOn,
    note: input.note,
  };
}

type HouseholdRow = ReturnType<typeof rowOf>;
