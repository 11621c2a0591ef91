import "server-only";
import {
  findHouseholdDetail,
  type HouseholdDetail,
} from "#db/household/register/find-household-detail.ts";
import type { Permission } from "#domain/access/permission.ts";
import type { Ledger } from "../_ledger/read-ledger.ts";
import { requireInLedger } from "../_ledger/require-in-ledger.ts";

export type HouseholdInLedger = { readonly ledger: Ledger; readonly household: HouseholdDetail };

/** The guard of a page about one household; one taken out of the ledger by the day looked at is none. */
export async function requireHousehold(
  permission: Permission,
  params: Promise<{ id: string }>,
): Promise<HouseholdInLedger> {
  const { ledger, found } = await requireInLedger(permission, params, findHouseholdDetail);
  return { ledger, household: found };
}
