import { and, eq } from "drizzle-orm";
import type { IsoDate } from "#domain/calendar-day.ts";
import { ledgerFilter } from "#domain/household/ledger-filter.ts";
import type { Reader } from "../open-database.ts";
import { savedFilter } from "../schema/saved-filter.ts";
import { listHouseholds } from "./list-households.ts";
import { listHouseholdIds } from "./list-ledger-rows.ts";

type Wanted = {
  readonly projectId: string;
  readonly asOf: IsoDate;
  /** the id of a filter of one's own; another's and an invented one leave nothing */
  readonly filter: string | undefined;
  readonly userId: string;
};

/** The households of an export in their order: all, or what a kept filter leaves. */
export function listExportedIds(
  db: Reader,
  { projectId, asOf, filter, userId }: Wanted,
): readonly string[] {
  if (!filter) return listHouseholdIds(db, projectId);
  const kept = db
    .select({ terms: savedFilter.terms })
    .from(savedFilter)
    .where(and(eq(savedFilter.id, filter), eq(savedFilter.userId, userId)))
    .get();
  if (!kept) return [];
  const parsed = ledgerFilter.parse(JSON.parse(kept.terms));
  const query = { projectId, asOf, filter: parsed, limit: -1, offset: 0 };
  return listHouseholds(db, query).map(({ id }) => id);
}
