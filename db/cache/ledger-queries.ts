import { doInSteps } from "#db/do-in-steps.ts";
import type { Db, Reader } from "#db/open-database.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { doAll } from "#domain/core/steps.ts";
import {
  type Transitions,
  transitionsOn,
} from "#domain/household/compensation/transition-history.ts";
import { projectCountSteps, sumByBuilding } from "#domain/household/counts/count-blocks.ts";
import type { BuildingSum } from "#domain/household/counts/count-table.ts";
import type { RelocationCount } from "#domain/household/counts/relocation-facts.ts";
import { type LedgerDay, ledgerDay } from "#domain/household/ledger/ledger-day.ts";
import type { LedgerFilter } from "#domain/household/ledger/ledger-filter.ts";
import { none } from "#domain/household/ledger/ledger-line.ts";
import {
  type LedgerSums,
  matchHouseholds,
  sumHouseholds,
} from "#domain/household/ledger/match-households.ts";
import { pageOfLedger } from "#domain/household/ledger/page-of-ledger.ts";
import { cachedCounts } from "./cached-counts.ts";
import { cachedLedger } from "./cached-ledger.ts";
import { cachedTransitions } from "./cached-transitions.ts";
import { markFound } from "./mark-found.ts";

// The door of this folder: nothing outside of it knows that what is asked here is kept in memory.
// Each could be a statement of SQL, which answers 20,000 households in a hundred times the time.
// What is missing is read when it is asked for, in one go; whoever can wait prepares it first, in
// steps between which others are answered.

/** Before the ledger of a project is asked for. */
export const prepareLedger = cachedLedger.prepare;

/** Before the transitions of a project are asked for. */
export const prepareTransitions = cachedTransitions.prepare;

/** Before what is counted of a project is asked for. */
export async function prepareCounts(db: Db, projectId: string): Promise<void> {
  await cachedCounts.prepare(db, projectId);
  await doInSteps(projectCountSteps(cachedCounts.read(db, projectId)));
}

/** The ledger of a project on a day, narrowed by a filter. */
export type LedgerQuery = {
  readonly projectId: string;
  readonly asOf: IsoDate;
  readonly filter: LedgerFilter;
};

/**
 * The ids of a page of the ledger in its order, with the sums of what its filter leaves. A page
 * later than the last is the last.
 *
 * @param query.page from 1
 */
export function findHouseholdPage(
  db: Reader,
  query: LedgerQuery & { readonly page: number; readonly size: number },
): { sums: LedgerSums; page: number; ids: string[] } {
  const { day, places } = matching(db, query);
  const { order = "code", descending = false } = query.filter;
  const { size } = query;
  const page = Math.min(query.page, Math.max(1, Math.ceil(places.length / size)));
  const part = { order, descending, limit: size, offset: (page - 1) * size };
  const ids = pageOfLedger(day, places, part).map((place) => day.columns.id[place] ?? "");
  return { sums: sumHouseholds(day.columns, places), page, ids };
}

/** How many households the filter leaves, with their persons, buildings and area in dm². */
export function countHouseholds(db: Reader, query: LedgerQuery): LedgerSums {
  const { day, places } = matching(db, query);
  return sumHouseholds(day.columns, places);
}

/** The same of each building that has households on a day, by its id. */
export function countByBuilding(
  db: Reader,
  projectId: string,
  asOf: IsoDate,
): ReadonlyMap<string, LedgerSums> {
  const { columns, members } = ledgerDay(cachedLedger.read(db, projectId), asOf);
  const places = Map.groupBy(members, (place) => columns.numbers.building[place] ?? none);
  return new Map(
    columns.buildings.map(({ id }, place) => [id, sumHouseholds(columns, places.get(place) ?? [])]),
  );
}

/**
 * Everything counted of a project up to a day, as known on that day, by building; beside it what
 * of it happened on the day itself.
 */
export function listBuildingSums(db: Reader, projectId: string, asOf: IsoDate): BuildingSum[] {
  return sumByBuilding(cachedCounts.read(db, projectId), asOf);
}

/** Everything counted of a whole project: what happened on each day, as learnt on each day. */
export function listRelocationCounts(db: Reader, projectId: string): RelocationCount[] {
  return doAll(projectCountSteps(cachedCounts.read(db, projectId)));
}

/** The transitions of a project's households as known on a day. */
export function listTransitions(db: Reader, projectId: string, asOf: IsoDate): Transitions {
  return transitionsOn(cachedTransitions.read(db, projectId), asOf);
}

type Matching = { readonly day: LedgerDay; readonly places: Uint32Array };

function matching(db: Reader, { projectId, asOf, filter }: LedgerQuery): Matching {
  const columns = cachedLedger.read(db, projectId);
  const found = filter.search ? markFound(db, { projectId, columns }, filter.search) : null;
  const day = ledgerDay(columns, asOf);
  return { day, places: matchHouseholds(day, filter, found) };
}
