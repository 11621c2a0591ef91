import "server-only";
import { database } from "#app/_server/database.ts";
import { listBuildings } from "#db/queries/list-buildings.ts";
import { countHouseholds } from "#db/queries/list-households.ts";
import type { LedgerTotals } from "./ledger-summary.tsx";
import type { Ledger } from "./read-ledger.ts";

/** What a project's ledger holds on the day looked at; a building without households is one too. */
export function readLedgerTotals({
  project,
  asOf,
}: Pick<Ledger, "project" | "asOf">): LedgerTotals {
  const db = database();
  const held = countHouseholds(db, { projectId: project.id, asOf, filter: {} });
  return { ...held, buildings: listBuildings(db, project.id).length };
}
