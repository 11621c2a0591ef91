import { listMatchingIds } from "#db/household/ledger/list-households.ts";
import { findSavedFilter } from "#db/household/ledger/list-saved-filters.ts";
import type { Reader } from "#db/open-database.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { LedgerKey } from "#domain/household/import/import-diff.ts";
import { type FilterTerms, filterOf, saidTerms } from "#domain/household/ledger/saved-filter.ts";
import { unitFilter } from "#domain/household/resettlement/unit-filter.ts";
import { listCompensatedHouseholds } from "./list-compensation-rows.ts";
import { listHouseholdIds } from "./list-household-rows.ts";
import { listUnitIds } from "./list-unit-rows.ts";

type Wanted = FilterTerms & {
  readonly ledger: LedgerKey;
  readonly projectId: string;
  readonly asOf: IsoDate;
  /** the id of a filter of one's own; another's and an invented one leave nothing */
  readonly filter?: string;
  /** of units alone, beside the terms */
  readonly inForce?: string;
  readonly layout?: string;
  readonly userId: string;
};

/**
 * The households or units of an export in their order: all, or what a filter leaves. Of compensation
 * the households that have any.
 */
export function listExportedIds(db: Reader, wanted: Wanted): readonly string[] {
  const { ledger, projectId, asOf } = wanted;
  if (ledger === "units") {
    return listUnitIds(db, { projectId, asOf, filter: unitFilter.parse(wanted) });
  }
  const households = listExportedHouseholds(db, wanted);
  if (ledger === "households") return households;
  const compensation = listCompensatedHouseholds(db, projectId);
  return households.filter((id) => compensation.has(id));
}

function listExportedHouseholds(
  db: Reader,
  { projectId, asOf, filter, userId, ...terms }: Wanted,
): readonly string[] {
  const asked = saidTerms(terms);
  if (!filter && Object.keys(asked).length === 0) return listHouseholdIds(db, projectId);
  const kept = filter ? findSavedFilter(db, { userId, projectId }, filter) : undefined;
  if (filter && !kept) return [];
  const parsed = filterOf({ ...kept?.terms, ...asked });
  const query = { projectId, asOf, filter: parsed };
  return listMatchingIds(db, query);
}
