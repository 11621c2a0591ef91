import "server-only";
import { database } from "#app/_server/office/database.ts";
import { countHouseholds } from "#db/cache/ledger-queries.ts";
import { listBuildings } from "#db/household/register/list-buildings.ts";
import type { LedgerSums } from "#domain/household/ledger/match-households.ts";
import type { Ledger } from "./read-ledger.ts";

/**
 * What a project's ledger holds on the day looked at; a building without households is one too.
 *
 * @param buildings those of the project, where they have been read already
 */
export function readLedgerTotals(
  { project, asOf }: Pick<Ledger, "project" | "asOf">,
  { length: buildings }: ArrayLike<unknown> = listBuildings(database(), project.id),
): LedgerSums {
  const held = countHouseholds(database(), { projectId: project.id, asOf, filter: {} });
  return { ...held, buildings };
}
