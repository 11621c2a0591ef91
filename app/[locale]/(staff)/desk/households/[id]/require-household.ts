import "server-only";
import { findHouseholdDetail, type HouseholdDetail } from "#db/queries/find-household-detail.ts";
import type { Permission } from "#domain/permission.ts";
import type { Ledger } from "../read-ledger.ts";
import { requireInLedger } from "../require-in-ledger.ts";

export type LedgerHousehold = { readonly ledger: Ledger; readonly household: HouseholdDetail };

/** The guard of a page about one household; one taken out of the ledger by the day looked at is none. */
export async function requireHousehold(
  permission: Permission,
  params: Promise<{ id: string }>,
): Promise<LedgerHousehold> {
  const { ledger, found } = await requireInLedger(permission, params, findHouseholdDetail);
  return { ledger, household: found };
}
