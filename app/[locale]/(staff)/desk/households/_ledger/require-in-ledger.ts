import "server-only";
import { notFound } from "next/navigation";
import { requireActor } from "#app/_server/auth/session.ts";
import { requestedDay } from "#app/_server/day/requested-day.ts";
import { database } from "#app/_server/office/database.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import type { ScopedActor } from "#db/household/scope/ledger-scope.ts";
import type { Db } from "#db/open-database.ts";
import type { Permission } from "#domain/access/permission.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { type Ledger, requireLedger } from "./read-ledger.ts";

/** Looks for one thing of a ledger by its id, in the scope of whoever asks. */
type Find<Found> = (
  db: Db,
  scope: ScopedActor & { readonly asOf: IsoDate },
  id: string,
) => Found | undefined;

/**
 * The guard of a page about one thing of a ledger, whatever project the address names: what the
 * scope does not hold is not found.
 */
export async function requireInLedger<Found extends { readonly projectSlug: string }>(
  permission: Permission,
  params: Promise<{ id: string }>,
  find: Find<Found>,
): Promise<{ readonly ledger: Ledger; readonly found: Found }> {
  const actor = await requireActor(await requireLocale(), permission);
  const { businessDate: on, asOf } = await requestedDay();
  const found = find(database(), { actor, on, asOf }, (await params).id);
  if (!found) notFound();
  return { ledger: await requireLedger(permission, found.projectSlug), found };
}
