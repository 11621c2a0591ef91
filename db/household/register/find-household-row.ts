import { isNamed, namedIds } from "#db/audit/named-ids.ts";
import { preparedPerConnection } from "#db/command/prepared-per-connection.ts";
import { type KnownHolder, listHoldersOf } from "#db/household/person/list-holders.ts";
import type { Reader } from "#db/open-database.ts";
import { household } from "#db/schema/household/household.ts";
import type { HolderInput, HouseholdInput } from "#domain/household/register/household-input.ts";

/** A household as its form would send it back unchanged; numbers left out, which keeps them. */
export type EditableHousehold = Omit<HouseholdInput, "requestKey" | "householdId" | "holders"> & {
  readonly holders: readonly HolderInput[];
};

/** The household with its holders in the fields of the form; undefined for an unknown one. */
export function findHouseholdRow(db: Reader, id: string): EditableHousehold | undefined {
  const row = selectEditable(db).get(namedIds([id]));
  if (!row) return undefined;
  const { id: _, ...editable } = row;
  return { ...editable, holders: (listHoldersOf(db, [id]).get(id) ?? []).map(unchangedHolder) };
}

/** As far as it is a row of its own: several by their ids. */
export type EditableRow = Omit<EditableHousehold, "holders">;

export function findEditableRows(
  db: Reader,
  ids: readonly string[],
): ReadonlyMap<string, EditableRow> {
  const rows = selectEditable(db).all(namedIds(ids));
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}

const selectEditable = preparedPerConnection((db) =>
  db
    .select({
      id: household.id,
      buildingId: household.buildingId,
      version: household.version,
      code: household.code,
      door: household.door,
      certificateNumber: household.certificateNumber,
      persons: household.persons,
      area: household.areaDm2,
      tenure: household.tenure,
      specialGroup: household.specialGroup,
      way: household.way,
      keyReason: household.keyReason,
      keyOwnerId: household.keyOwnerId,
      nextVisitOn: household.nextVisitOn,
      note: household.note,
    })
    .from(household)
    .where(isNamed(household.id))
    .prepare(),
);

/** A holder as its form would send it back unchanged. */
export function unchangedHolder({ id, kind, name, shareBp: share }: KnownHolder): HolderInput {
  const kept = { identity: null, sex: null, birthOn: null, phone: null, bankAccount: null };
  return { id, kind, name, share, ...kept };
}
