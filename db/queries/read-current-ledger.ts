import { setImmediate } from "node:timers/promises";
import type { IsoDate } from "#domain/calendar-day.ts";
import type {
  CurrentHolder,
  CurrentLedger,
  LedgerKey,
} from "#domain/household/import/import-plan.ts";
import type { CurrentRow } from "#domain/workbook/current-row.ts";
import type { Reader } from "../open-database.ts";
import {
  listBuildingRows,
  listHolderRows,
  listHouseholdIds,
  listHouseholdRows,
} from "./list-household-rows.ts";

const idsAtATime = 200;

type Wanted = {
  readonly ledger: LedgerKey;
  readonly projectId: string;
  /** in the order in which they are to stand; all without */
  readonly ids?: readonly string[];
  readonly asOf: IsoDate;
  readonly signal?: AbortSignal;
};

/**
 * A ledger of a project as rows of its sheets: the households asked for, with all buildings. Read
 * in steps, since opening the numbers of thousands of holders takes long: what changes in between
 * has another version by the time it is written.
 *
 * @throws AbortError once the signal is given
 */
export async function readCurrentLedger(
  db: Reader,
  { ledger, projectId, ids = listHouseholdIds(db, projectId), asOf, signal }: Wanted,
): Promise<CurrentLedger> {
  const households: CurrentRow[] = [];
  const holders: CurrentHolder[] = [];
  for (let from = 0; from < ids.length; from += idsAtATime) {
    const some = { ids: ids.slice(from, from + idsAtATime), asOf };
    households.push(...listHouseholdRows(db, some));
    holders.push(...listHolderRows(db, some));
    await setImmediate(undefined, { signal });
  }
  return { ledger, rows: { buildings: listBuildingRows(db, projectId), households, holders } };
}
