import { eq } from "drizzle-orm";
import type { HolderInput, HouseholdInput } from "#domain/household/household-input.ts";
import type { Reader } from "../open-database.ts";
import { household } from "../schema/household.ts";
import { listHolders } from "./list-holders.ts";

/** A household as its form would send it back unchanged; numbers left out, which keeps them. */
export type EditableHousehold = Omit<HouseholdInput, "requestKey" | "householdId" | "holders"> & {
  readonly holders: readonly HolderInput[];
};

/** The household with its holders in the fields of the form; undefined for an unknown one. */
export function findEditableHousehold(db: Reader, id: string): EditableHousehold | undefined {
  const row = db
    .select({
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
    .where(eq(household.id, id))
    .get();
  return row && { ...row, holders: listHolders(db, id).map(unchangedHolder) };
}

function unchangedHolder(holder: ReturnType<typeof listHolders>[number]): HolderInput {
  const { id, kind, name, shareBp: share } = holder;
  const kept = { identity: null, sex: null, birthOn: null, phone: null, bankAccount: null };
  return { id, kind, name, share, ...kept };
}
