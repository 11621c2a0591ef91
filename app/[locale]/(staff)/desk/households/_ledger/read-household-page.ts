import "server-only";
import { database } from "#app/_server/office/database.ts";
import { type HouseholdRow, listHouseholds } from "#db/household/ledger/list-households.ts";
import { listNamedFilters, type SavedFilter } from "#db/household/ledger/list-saved-filters.ts";
import { listBuildings } from "#db/household/register/list-buildings.ts";
import type { LedgerSums } from "#domain/household/ledger/match-households.ts";
import { saidTerms } from "#domain/household/ledger/saved-filter.ts";
import type { LedgerView } from "./ledger-view.ts";
import type { Ledger } from "./read-ledger.ts";
import { readLedgerTotals } from "./read-ledger-totals.ts";

export type HouseholdPage = {
  readonly buildings: readonly { id: string; name: string; section: string | null }[];
  readonly filters: readonly SavedFilter[];
  readonly rows: readonly HouseholdRow[];
  /** Of the whole project. */
  readonly totals: LedgerSums;
  /** Of the filter, where there is one. */
  readonly found: LedgerSums | null;
  /** The page shown: the last one, where the address asks for a later one. */
  readonly page: number;
};

/** Everything the ledger shows of a project: a page of households, their sums, the filters kept. */
export function readHouseholdPage(ledger: Ledger, view: LedgerView): HouseholdPage {
  const { actor, project, asOf } = ledger;
  const db = database();
  const { filter, size } = view;
  const of = { projectId: project.id, asOf };
  const buildings = listBuildings(db, project.id);
  const totals = readLedgerTotals(ledger, buildings);
  const { order: _order, descending: _descending, ...narrowing } = saidTerms(view.terms);
  const isNarrowed = Object.keys(narrowing).length > 0;
  const { sums, page, rows } = listHouseholds(db, { ...of, filter, page: view.page, size });
  const found = isNarrowed ? sums : null;
  const filters = listNamedFilters(db, { userId: actor.userId, projectId: project.id });
  return { buildings, filters, rows, totals, found, page };
}
