import { asc, eq } from "drizzle-orm";
import { isOneOf } from "#db/audit/named-ids.ts";
import { keptLedger } from "#db/cache/kept-ledger.ts";
import { markFound } from "#db/cache/mark-found.ts";
import { isStandingOn } from "#db/household/scope/household-on-day.ts";
import type { Reader } from "#db/open-database.ts";
import { building } from "#db/schema/household/building.ts";
import { household, householdHolder } from "#db/schema/household/household.ts";
import { householdStanding } from "#db/schema/household/household-event.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { type LedgerDay, ledgerDay } from "#domain/household/ledger/ledger-day.ts";
import type { LedgerFilter } from "#domain/household/ledger/ledger-filter.ts";
import {
  type LedgerSums,
  matchHouseholds,
  sumHouseholds,
} from "#domain/household/ledger/match-households.ts";
import { pageOfLedger } from "#domain/household/ledger/page-of-ledger.ts";

type LedgerOfDay = { readonly projectId: string; readonly asOf: IsoDate };
type Narrowed = LedgerOfDay & { readonly filter: LedgerFilter };

export type HouseholdRow = ReturnType<typeof selectRows>[number] & {
  /** In order, unmasked: the page masks them. */
  readonly holderNames: readonly string[];
};

/** The ids of all households of a filter, in order. */
export function listMatchingIds(db: Reader, query: Narrowed): string[] {
  return pageOf(matching(db, query), { ...query, limit: -1, offset: 0 });
}

/** How many households the filter leaves, with their persons, buildings and area in dm². */
export function countHouseholds(db: Reader, query: Narrowed): LedgerSums {
  const { day, places } = matching(db, query);
  return sumHouseholds(day.columns, places);
}

/**
 * A page of the ledger with the sums of what its filter leaves. A page later than the last is the
 * last.
 *
 * @param query.page from 1
 */
export function findHouseholdPage(
  db: Reader,
  query: Narrowed & { readonly page: number; readonly size: number },
): { sums: LedgerSums; page: number; rows: HouseholdRow[] } {
  const found = matching(db, query);
  const { size } = query;
  const page = Math.min(query.page, Math.max(1, Math.ceil(found.places.length / size)));
  const ids = pageOf(found, { ...query, limit: size, offset: (page - 1) * size });
  const sums = sumHouseholds(found.day.columns, found.places);
  return { sums, page, rows: rowsOf(db, query, ids) };
}

type Matching = { readonly day: LedgerDay; readonly places: Uint32Array };

function matching(db: Reader, { projectId, asOf, filter }: Narrowed): Matching {
  const columns = keptLedger(db, projectId);
  const found = filter.search ? markFound(db, { projectId, columns }, filter.search) : null;
  const day = ledgerDay(columns, asOf);
  return { day, places: matchHouseholds(day, filter, found) };
}

type Part = { readonly filter: LedgerFilter; readonly limit: number; readonly offset: number };

function pageOf({ day, places }: Matching, { filter, limit, offset }: Part): string[] {
  const { order = "code", descending = false } = filter;
  return pageOfLedger(day, places, { order, descending, limit, offset }).map(
    (place) => day.columns.id[place] ?? "",
  );
}

/** As the table shows them. */
function rowsOf(db: Reader, { asOf }: LedgerOfDay, ids: readonly string[]): HouseholdRow[] {
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
      stage: householdStanding.stage,
      stageOn: householdStanding.stageOn,
      isBreach: householdStanding.isBreach,
      version: household.version,
      synthetic: household.synthetic,
    })
    .from(household)
    .innerJoin(building, eq(building.id, household.buildingId))
    .leftJoin(householdStanding, isStandingOn(asOf))
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
