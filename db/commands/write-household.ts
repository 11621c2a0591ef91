import { randomUUID } from "node:crypto";
import { and, eq, ne } from "drizzle-orm";
import { type Door, doorText, parseDoor } from "#domain/household/door.ts";
import type { HouseholdInput } from "#domain/household/household-input.ts";
import { accept, type Outcome, refuse } from "#domain/outcome.ts";
import type { Transaction } from "../open-database.ts";
import { isLedgerProject } from "../queries/ledger-scope.ts";
import { building } from "../schema/building.ts";
import { household } from "../schema/household.ts";
import { changeHousehold } from "./change-household.ts";
import type { ChangeContext } from "./change-once.ts";
import { findLedgerHousehold } from "./find-ledger-household.ts";
import { checkHolders, type HolderRefusal, writeHolders } from "./write-holders.ts";
import { writeTerms } from "./write-terms.ts";

export type HouseholdWritten = Omit<HouseholdInput, "requestKey">;
export type HouseholdSaved = { householdId: string; projectId: string };
export type HouseholdRefusal =
  | "household.notFound"
  | "household.codeTaken"
  | "household.changedSince"
  | "building.notFound"
  | "door.notADoor"
  | HolderRefusal;

/**
 * Writes a household with its holders, new or changed, in a transaction under way: a form saves
 * one, an import many. Refused before anything is written.
 */
export function writeHousehold(
  context: ChangeContext,
  input: HouseholdWritten,
): Outcome<HouseholdSaved, HouseholdRefusal> {
  const { tx, actor, businessOn, record } = context;
  const place = findPlace(context, input);
  if (!place.ok) return place;
  const { projectId, id, isNew } = place.value;
  const door = parseDoor(input.door);
  if (!door.ok) return door;
  if (isCodeTaken(tx, { projectId, code: input.code, id })) {
    return refuse("household.codeTaken", { field: "code", params: { code: input.code } });
  }
  const holders = checkHolders(tx, id, { holders: input.holders, businessOn });
  if (!holders.ok) return holders;

  const row = rowOf(input, door.value);
  changeHousehold(tx, { id, businessOn }, () => {
    if (isNew) insertHousehold(context, { id, projectId, row });
    else updateHousehold(context, { id, row, version: input.version });
    writeHolders(tx, id, holders.value);
    writeTerms(tx, { id, projectId });
  });
  const event = isNew ? "household.registered" : "household.changed";
  record(event, { type: "household", id }, { projectId, code: input.code, by: actor.role });
  return accept({ householdId: id, projectId });
}

type Place = { projectId: string; id: string; isNew: boolean };

/** The building names the project; a household keeps its project. */
function findPlace(
  context: ChangeContext,
  { householdId, buildingId, version }: HouseholdWritten,
): Outcome<Place, "household.notFound" | "building.notFound" | "household.changedSince"> {
  const projectId = findBuildingProject(context, buildingId);
  if (projectId === undefined) return refuse("building.notFound", { field: "buildingId" });
  if (householdId === null) return accept({ projectId, id: randomUUID(), isNew: true });
  const found = findLedgerHousehold(context, householdId);
  if (!found) return refuse("household.notFound");
  if (found.projectId !== projectId) return refuse("building.notFound", { field: "buildingId" });
  if (found.version !== version) return refuse("household.changedSince");
  return accept({ projectId, id: found.id, isNew: false });
}

function findBuildingProject(
  { tx, actor, businessOn }: ChangeContext,
  id: string,
): string | undefined {
  return tx
    .select({ projectId: building.projectId })
    .from(building)
    .where(
      and(eq(building.id, id), isLedgerProject(tx, building.projectId, { actor, on: businessOn })),
    )
    .get()?.projectId;
}

function isCodeTaken(
  tx: Transaction,
  { projectId, code, id }: { projectId: string; code: string; id: string },
): boolean {
  const other = tx
    .select({ id: household.id })
    .from(household)
    .where(and(eq(household.projectId, projectId), eq(household.code, code), ne(household.id, id)))
    .get();
  return other !== undefined;
}

function rowOf(input: HouseholdWritten, door: Door) {
  return {
    buildingId: input.buildingId,
    code: input.code,
    door: doorText({ ...door, building: null }),
    unit: door.unit,
    floor: door.floor,
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

function insertHousehold(
  { tx, at, businessOn }: ChangeContext,
  { id, projectId, row }: { id: string; projectId: string; row: HouseholdRow },
): void {
  tx.insert(household)
    .values({ id, projectId, ...row, registeredOn: businessOn, updatedAt: at })
    .run();
}

function updateHousehold(
  { tx, at }: ChangeContext,
  { id, row, version }: { id: string; row: HouseholdRow; version: number },
): void {
  const { changes } = tx
    .update(household)
    .set({ ...row, version: version + 1, updatedAt: at })
    .where(and(eq(household.id, id), eq(household.version, version)))
    .run();
  if (changes !== 1) throw new Error(`household ${id} is not at version ${version}`);
}
