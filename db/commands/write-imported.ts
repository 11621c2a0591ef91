import { and, eq } from "drizzle-orm";
import type { EventSituation } from "#domain/household/event-decision.ts";
import type { HouseholdChange, RowRefusal } from "#domain/household/import/import-plan.ts";
import { mergeHolders } from "#domain/household/import/merge-holders.ts";
import { placeRefusal } from "#domain/household/import/place-refusal.ts";
import type { RowChange } from "#domain/household/import/row-changes.ts";
import { decideStageChanges } from "#domain/household/stage-changes.ts";
import type { Refused } from "#domain/outcome.ts";
import {
  type EditableHousehold,
  findEditableHousehold,
} from "../queries/find-editable-household.ts";
import { building } from "../schema/building.ts";
import type { ChangeContext } from "./change-once.ts";
import { findLedgerHousehold } from "./find-ledger-household.ts";
import { type BuildingWritten, writeBuilding } from "./save-building.ts";
import { writeHousehold } from "./write-household.ts";
import { findSituation, writeHouseholdEvents } from "./write-household-event.ts";

type Target = { readonly projectId: string };

/** Writes a building of a file as its form would; answers what was refused, at its cell. */
export function writeImportedBuilding(
  context: ChangeContext,
  { id, version, row, values }: RowChange,
  { projectId }: Target,
): RowRefusal[] {
  const current = id === null ? undefined : findBuilding(context, id);
  const written = {
    ...{ section: null, floorArea: undefined, floors: undefined },
    ...current,
    // What its schemas made of the cells.
    ...(values as Partial<BuildingWritten>),
    ...{ buildingId: id, projectId, version },
  };
  const outcome = writeBuilding(context, { name: "", ...written });
  if (outcome.ok) return [];
  const { field: key, refusal: code, params } = outcome;
  return [{ sheet: "buildings", row, key, code, params }];
}

function findBuilding({ tx }: ChangeContext, id: string): Partial<BuildingWritten> | undefined {
  const row = tx
    .select({
      name: building.name,
      section: building.section,
      floorArea: building.floorAreaDm2,
      floors: building.floors,
    })
    .from(building)
    .where(eq(building.id, id))
    .get();
  return row && { ...row, floorArea: row.floorArea ?? undefined, floors: row.floors ?? undefined };
}

/**
 * Writes all that a file changes of one household: what it is, its holders, the days of its stages,
 * each by the rules of the forms. Answers every refusal at its cell; then some of it may have been
 * written, and whoever called takes the whole back.
 */
export function writeImportedHousehold(
  context: ChangeContext,
  change: HouseholdChange,
  { projectId }: Target,
): RowRefusal[] {
  const current = change.id === null ? null : findCurrent(context, change.id, projectId);
  const { holders, rows } = mergeHolders(current?.holders ?? [], change.holders);
  const placed = placeRefusal(change, rows);
  if (current === undefined) return [placed({ refusal: "household.notFound" })];
  if (current && current.version !== change.version) {
    return [placed({ refusal: "household.changedSince" })];
  }
  const buildingId = findBuildingId(context, change, { projectId, current });
  if (buildingId === undefined) {
    const params = { name: String(change.values.building ?? "") };
    return [placed({ refusal: "importRow.buildingUnknown", field: "building", params })];
  }
  const attributes = { ...emptyHousehold, ...current, ...attributesOf(change), buildingId };
  const isWritten = current === null || writesHousehold(change);
  const saved = isWritten
    ? writeHousehold(context, { ...attributes, householdId: change.id, holders })
    : null;
  const householdId = saved?.ok ? saved.value.householdId : change.id;
  const late = writeStages(context, { change, householdId, way: attributes.way });
  return [...(saved && !saved.ok ? [saved] : []), ...late].map(placed);
}

type Staged = {
  readonly change: HouseholdChange;
  /** null for one that could not be registered: its days are looked at all the same */
  readonly householdId: string | null;
  readonly way: EventSituation["way"];
};

function writeStages(
  context: ChangeContext,
  { change, householdId, way }: Staged,
): Refused<string>[] {
  const { businessOn } = context;
  const known = householdId === null ? { events: [] } : findSituation(context, householdId);
  const situation = { ...known, businessOn, way };
  const { events, refused } = decideStageChanges(situation, change.stages);
  if (householdId !== null && events.length > 0) {
    writeHouseholdEvents(context, householdId, events);
  }
  return refused.map(({ stage, refused: reason }) => ({ ...reason, field: stage }));
}

const emptyHousehold: EditableHousehold = {
  ...{ buildingId: "", version: 0, code: "", door: "", persons: 0, area: 0, tenure: "private" },
  ...{ certificateNumber: null, specialGroup: null, way: null, keyReason: null },
  ...{ keyOwnerId: null, nextVisitOn: null, note: null, holders: [] },
};

function findCurrent(
  context: ChangeContext,
  id: string,
  projectId: string,
): EditableHousehold | undefined {
  const found = findLedgerHousehold(context, id);
  return found?.projectId === projectId ? findEditableHousehold(context.tx, id) : undefined;
}

/** By its name: a building of the same file has been written before. */
function findBuildingId(
  { tx }: ChangeContext,
  { values }: HouseholdChange,
  { projectId, current }: Target & { current: EditableHousehold | null },
): string | undefined {
  if (typeof values.building !== "string") return current?.buildingId;
  return tx
    .select({ id: building.id })
    .from(building)
    .where(and(eq(building.projectId, projectId), eq(building.name, values.building)))
    .get()?.id;
}

/** What its schemas made of the cells. */
function attributesOf({ values }: HouseholdChange): Partial<EditableHousehold> {
  const { building: _, ...attributes } = values;
  return attributes as Partial<EditableHousehold>;
}

function writesHousehold({ values, holders }: HouseholdChange): boolean {
  return holders.length > 0 || Object.keys(values).length > 0;
}
