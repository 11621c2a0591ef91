import "server-only";
import { notFound } from "next/navigation";
import { database } from "#app/_server/database.ts";
import { requestedDay } from "#app/_server/requested-day.ts";
import { requireLocale } from "#app/_server/require-locale.ts";
import { requireActor } from "#app/_server/session.ts";
import { type FormHousehold, findFormHousehold } from "#db/queries/find-form-household.ts";
import { type Ledger, requireLedger } from "../read-ledger.ts";

export type HouseholdForm = { readonly ledger: Ledger; readonly household: FormHousehold };

/** The guard of every form of one household: a clerk of its project, whatever the address names. */
export async function requireHouseholdForm(
  params: Promise<{ id: string }>,
): Promise<HouseholdForm> {
  const actor = await requireActor(await requireLocale(), "household.write");
  const { businessDate } = await requestedDay();
  const scope = { actor, on: businessDate };
  const household = findFormHousehold(database(), scope, (await params).id);
  if (!household) notFound();
  return { ledger: await requireLedger("household.write", household.projectSlug), household };
}
