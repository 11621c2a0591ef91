import "server-only";
import { notFound } from "next/navigation";
import { database } from "#app/_server/database.ts";
import { requestedDay } from "#app/_server/requested-day.ts";
import { requireLocale } from "#app/_server/require-locale.ts";
import { requireActor } from "#app/_server/session.ts";
import { findHouseholdDetail, type HouseholdDetail } from "#db/queries/find-household-detail.ts";
import type { Permission } from "#domain/permission.ts";
import { type Ledger, requireLedger } from "../read-ledger.ts";

export type LedgerHousehold = { readonly ledger: Ledger; readonly household: HouseholdDetail };

/**
 * The guard of a page about one household, whatever project the address names. A foreign and an
 * invented one are not found, nor is one that was taken out of the ledger by the day looked at.
 */
export async function requireHousehold(
  permission: Permission,
  params: Promise<{ id: string }>,
): Promise<LedgerHousehold> {
  const actor = await requireActor(await requireLocale(), permission);
  const { businessDate, asOf } = await requestedDay();
  const scope = { actor, on: businessDate, asOf };
  const household = findHouseholdDetail(database(), scope, (await params).id);
  if (!household) notFound();
  return { ledger: await requireLedger(permission, household.projectSlug), household };
}
