import { asc, eq } from "drizzle-orm";
import { isOneOf } from "#db/audit/named-ids.ts";
import { findHouseholdPage, type LedgerQuery } from "#db/cache/ledger-queries.ts";
import { isStageSpanOn } from "#db/household/scope/household-on-day.ts";
import type { Reader } from "#db/open-database.ts";
import { building } from "#db/schema/household/building.ts";
import { household, householdHolder } from "#db/schema/household/household.ts";
import { householdStageSpan } from "#db/schema/household/household-event.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { LedgerSums } from "#domain/household/ledger/match-households.ts";

export type HouseholdRow = ReturnType<typeof selectRows>[number] & {
  /** In order, unmasked: the page masks them. */
  readonly holderNames: readonly string[];
};

/** The ids of all households of a filter, in order. */
export function listMatchingIds(db: Reader, query: LedgerQuery): string[] {
  return findHouseholdPage(db, { ...query, page: 1, size: Number.MAX_SAFE_INTEGER }).ids;
}

/**
 * A page of the ledger as the table shows it, with the sums of what its filter leaves. A page later
 * than the last is the last.
 *
 * @param query.page from 1
 */
export function listHouseholds(
  db: Reader,
  query: LedgerQuery & { readonly page: number; readonly size: number },
): { sums: LedgerSums; page: number; rows: HouseholdRow[] } {
  const { sums, page, ids } = findHouseholdPage(db, query);
  return { sums, page, rows: rowsOf(db, ids, query.asOf) };
}

function rowsOf(db: Reader, ids: readonly string[], asOf: IsoDate): HouseholdRow[] {
  const rows = new Map(selectRows(db, ids, asOf).map((row) => [row.id, row]));
  const names = holderNames(db, ids);
  return ids.flatMap((id) => {
    const row = rows.get(id);
    return row ? { ...row, holderNames: names.get(id) ?? [] } : [];
  });
}

function selectRows(db: Reader, ids: readonly string[], asOf: IsoDate) {
  return db
    .select({
      id: household.id,
      code: household.code,
      door: household.door,
      building: building.name,
      section: building.section,
      persons: household.persons,
      areaDm2: household.areaDm2,
      tenure: household.tenure,
      specialGroup: household.specialGroup,
      way: household.way,
      keyReason: household.keyReason,
      nextVisitOn: household.nextVisitOn,
      stage: householdStageSpan.stage,
      stageOn: householdStageSpan.stageOn,
      isBreach: householdStageSpan.isBreach,
      version: household.version,
      synthetic: household.synthetic,
    })
    .from(household)
    .innerJoin(building, eq(building.id, household.buildingId))
    .leftJoin(householdStageSpan, isStageSpanOn(asOf))
    .where(isOneOf(household.id, ids))
    .all();
}

function holderNames(db: Reader, ids: readonly string[]): ReadonlyMap<string, string[]> {
  const names = new Map<string, string[]>();
  const rows = db
    .select({ householdId: householdHolder.householdId, name: householdHolder.name })
    .from(householdHolder)
    .where(isOneOf(householdHolder.householdId, ids))
    .orderBy(asc(householdHolder.position))
    .all();
  for (const { householdId, name } of rows) {
    names.set(householdId, [...(names.get(householdId) ?? []), name]);
  }
  return names;
}
