import { eq } from "drizzle-orm";
import type { ChangeContext } from "#db/command/define-command.ts";
import { type BuildingWritten, writeBuilding } from "#db/household/register/save-building.ts";
import { building } from "#db/schema/household/building.ts";
import type { RowRefusal } from "#domain/household/import/import-diff.ts";
import type { RowChange } from "#domain/household/import/row-changes.ts";

type Target = { readonly projectId: string };

/** Writes a building of a file as its form would; answers what was refused, at its cell. */
export function writeImportedBuilding(
  context: ChangeContext,
  { id, version, row, values }: RowChange,
  { projectId }: Target,
): RowRefusal[] {
  const current = id === null ? undefined : findBuilding(context, id);
  const written = {
    section: null,
    floorArea: undefined,
    floors: undefined,
    ...current,
    // What its schemas made of the cells.
    ...(values as Partial<BuildingWritten>),
    buildingId: id,
    projectId,
    version,
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
