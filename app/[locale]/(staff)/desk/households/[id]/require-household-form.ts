import "server-only";
import {
  type FormHousehold,
  findHouseholdForForm,
} from "#db/household/register/find-household-for-form.ts";
import type { Ledger } from "../_ledger/read-ledger.ts";
import { requireInLedger } from "../_ledger/require-in-ledger.ts";

export type HouseholdFormSubject = { readonly ledger: Ledger; readonly household: FormHousehold };

/** The guard of every form of one household, as it is today: a clerk of its project. */
export async function requireHouseholdForm(
  params: Promise<{ id: string }>,
): Promise<HouseholdFormSubject> {
  const { ledger, found } = await requireInLedger(
    "household.write",
    params,
    (db, { actor, on }, id) => findHouseholdForForm(db, { actor, on }, id),
  );
  return { ledger, household: found };
}
