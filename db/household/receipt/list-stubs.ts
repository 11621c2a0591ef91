import { eq } from "drizzle-orm";
import { isOneOf } from "#db/audit/named-ids.ts";
import type { Reader } from "#db/open-database.ts";
import { building } from "#db/schema/household/building.ts";
import { household } from "#db/schema/household/household.ts";
import type { ReceiptSlip } from "#domain/household/receipt/receipt-slip.ts";

/** What stands on the stubs of some households, which whoever asks has been let at. */
export function listStubs(
  db: Reader,
  householdIds: readonly string[],
): ReadonlyMap<string, ReceiptSlip["stub"]> {
  const rows = db
    .select({
      id: household.id,
      code: household.code,
      building: building.name,
      door: household.door,
    })
    .from(household)
    .innerJoin(building, eq(building.id, household.buildingId))
    .where(isOneOf(household.id, householdIds))
    .all();
  return new Map(rows.map(({ id, ...stub }) => [id, stub]));
}
