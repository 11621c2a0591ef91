import { setImmediate } from "node:timers/promises";
import type { Reader } from "#db/open-database.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type {
  CompensationRows,
  CurrentLedger,
  HouseholdRows,
  LedgerKey,
  UnitRows,
} from "#domain/household/import/import-diff.ts";
import { listCompensationRows } from "./list-compensation-rows.ts";
import {
  listBuildingRows,
  listHolderRows,
  listHouseholdIds,
  listHouseholdRows,
} from "./list-household-rows.ts";
import { listUnitIds, listUnitRows } from "./list-unit-rows.ts";

const idsAtATime = 200;

type Wanted = {
  readonly projectId: string;
  /** in the order in which they are to stand; all without */
  readonly ids?: readonly string[];
  readonly asOf: IsoDate;
  readonly signal?: AbortSignal;
};

/**
 * A ledger of a project as rows of its sheets: the households or units asked for. Read in steps,
 * since opening the numbers of thousands of holders takes long: what changes in between has another
 * version by the time it is written.
 *
 * @throws AbortError once the signal is given
 */
export async function readCurrentLedger(
  db: Reader,
  { ledger, ...wanted }: Wanted & { readonly ledger: LedgerKey },
): Promise<CurrentLedger> {
  switch (ledger) {
    case "households":
      return { ledger, rows: await readHouseholds(db, wanted) };
    case "compensation":
      return { ledger, rows: await readCompensation(db, wanted) };
    case "units":
      return { ledger, rows: await readUnits(db, wanted) };
  }
}

async function readHouseholds(
  db: Reader,
  { projectId, ids = listHouseholdIds(db, projectId), asOf, signal }: Wanted,
): Promise<HouseholdRows> {
  const parts = await inSteps({ ids, signal }, (some) => ({
    households: listHouseholdRows(db, { ids: some, asOf }),
    holders: listHolderRows(db, { ids: some, asOf }),
  }));
  return {
    buildings: listBuildingRows(db, projectId),
    households: parts.flatMap(({ households }) => households),
    holders: parts.flatMap(({ holders }) => holders),
  };
}

async function readCompensation(
  db: Reader,
  { projectId, ids = listHouseholdIds(db, projectId), asOf, signal }: Wanted,
): Promise<CompensationRows> {
  const parts = await inSteps({ ids, signal }, (some) =>
    listCompensationRows(db, { ids: some, asOf }),
  );
  return {
    households: parts.flatMap(({ households }) => households),
    agreements: parts.flatMap(({ agreements }) => agreements),
    payments: parts.flatMap(({ payments }) => payments),
  };
}

async function readUnits(
  db: Reader,
  { projectId, asOf, ids = listUnitIds(db, { projectId, asOf }), signal }: Wanted,
): Promise<UnitRows> {
  const parts = await inSteps({ ids, signal }, (some) => listUnitRows(db, { ids: some, asOf }));
  return { units: parts.flat() };
}

/** Some ids at a time; in between it is somebody else's turn. */
async function inSteps<T>(
  { ids, signal }: { ids: readonly string[]; signal: AbortSignal | undefined },
  read: (some: readonly string[]) => T,
): Promise<T[]> {
  const parts: T[] = [];
  for (let from = 0; from < ids.length; from += idsAtATime) {
    parts.push(read(ids.slice(from, from + idsAtATime)));
    await setImmediate(undefined, { signal });
  }
  return parts;
}
