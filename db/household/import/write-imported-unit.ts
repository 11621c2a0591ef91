import type { ChangeContext } from "#db/command/define-command.ts";
import { findUnit } from "#db/household/resettlement/find-unit.ts";
import { type UnitWritten, writeUnit } from "#db/household/resettlement/save-unit.ts";
import type { RowRefusal, UnitChange } from "#domain/household/import/import-diff.ts";

type Target = { readonly projectId: string };

/** Writes a unit of a file as its form would; answers what was refused, at its cell. */
export function writeImportedUnit(
  context: ChangeContext,
  { id: unitId, version, row, values }: UnitChange,
  { projectId }: Target,
): RowRefusal[] {
  const outcome = writeUnit(context, {
    ...(unitId === null ? emptyUnit : findAttributes(context, unitId)),
    // What its schemas made of the cells.
    ...(values as Partial<UnitAttributes>),
    unitId,
    projectId,
    version,
  });
  if (outcome.ok) return [];
  const { field: key, refusal: code, params } = outcome;
  return [{ sheet: "units", row, key, code, params }];
}

type UnitAttributes = Omit<UnitWritten, "unitId" | "projectId" | "version">;

const emptyUnit: UnitAttributes = {
  code: "",
  building: "",
  layout: "",
  area: 0,
  floor: null,
  state: "free",
};

/** Of one that is not there, nothing: writing it is refused. */
function findAttributes({ tx, actor, businessOn }: ChangeContext, id: string): UnitAttributes {
  const found = findUnit(tx, { actor, on: businessOn }, id);
  if (!found) return emptyUnit;
  const { code, building, layout, areaDm2: area, floor, state } = found;
  return { code, building, layout, area, floor, state };
}
