import { randomUUID } from "node:crypto";
import { and, count, eq, ne } from "drizzle-orm";
import { type ChangeContext, defineCommand } from "#db/command/define-command.ts";
import { findLedgerProject } from "#db/household/scope/ledger-scope.ts";
import type { Transaction } from "#db/open-database.ts";
import { building } from "#db/schema/household/building.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { type BuildingInput, buildingInput } from "#domain/household/register/building-input.ts";

export type BuildingSaved = { buildingId: string; projectId: string };
export type BuildingRefusal = "building.notFound" | "building.nameTaken" | "building.changedSince";

/** A clerk adds a building to a project or changes one. */
export const saveBuilding = defineCommand(
  "saveBuilding",
  buildingInput,
  (context, input): Outcome<BuildingSaved, BuildingRefusal> => writeBuilding(context, input),
);

/** The same within a transaction under way: an import saves many. */
export function writeBuilding(
  { tx, actor, at, businessOn, record }: ChangeContext,
  { buildingId, projectId, version, name, section, floorArea, floors }: BuildingWritten,
): Outcome<BuildingSaved, BuildingRefusal> {
  if (!findLedgerProject(tx, { actor, on: businessOn }, projectId)) {
    return refuse("building.notFound");
  }
  const row = {
    name,
    section,
    floors: floors ?? null,
    floorAreaDm2: floorArea ?? null,
    updatedAt: at,
  };
  const id = buildingId ?? randomUUID();
  if (isNameTaken(tx, { projectId, name, id })) {
    return refuse("building.nameTaken", { field: "name", params: { name } });
  }
  if (buildingId === null) {
    const position = countBuildings(tx, projectId);
    tx.insert(building)
      .values({ id, projectId, position, ...row })
      .run();
  } else {
    const changed = tx
      .update(building)
      .set({ ...row, version: version + 1 })
      .where(
        and(eq(building.id, id), eq(building.projectId, projectId), eq(building.version, version)),
      )
      .run();
    if (changed.changes !== 1) return refuse("building.changedSince");
  }
  const { updatedAt: _, ...after } = row;
  record("building.saved", { type: "building", id }, { projectId, ...after });
  return accept({ buildingId: id, projectId });
}

export type BuildingWritten = Omit<BuildingInput, "requestKey">;

function isNameTaken(
  tx: Transaction,
  { projectId, name, id }: { projectId: string; name: string; id: string },
): boolean {
  const other = tx
    .select({ id: building.id })
    .from(building)
    .where(and(eq(building.projectId, projectId), eq(building.name, name), ne(building.id, id)))
    .get();
  return other !== undefined;
}

function countBuildings(tx: Transaction, projectId: string): number {
  const found = tx
    .select({ buildings: count() })
    .from(building)
    .where(eq(building.projectId, projectId))
    .get();
  return found?.buildings ?? 0;
}
