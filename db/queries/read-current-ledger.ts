import { setImmediate } from "node:timers/promises";
import type { IsoDate } from "#domain/calendar-day.ts";
import type { CurrentHolder, CurrentLedger } from "#domain/household/import/import-plan.ts";
import type { CurrentRow } from "#domain/workbook/current-row.ts";
import type { Reader } from "../open-database.ts";
import { listBuildingRows, listHolderRows, listHouseholdRows } from "./list-ledger-rows.ts";

const householdsAtATime = 200;

type Wanted = {
  readonly projectId: string;
  /** in the order in which they are to stand */
  readonly ids: readonly string[];
  readonly asOf: IsoDate;
  readonly signal?: AbortSignal;
};

/**
 * All buildings of a project and the households asked for, as rows of their sheets. Read in steps,
 * since opening the numbers of thousands of holders takes long: what changes in between has another
 * version by the time it is written.
 *
 * @throws AbortError once the signal is given
 */
export async function readCurrentLedger(
  db: Reader,
  { projectId, ids, asOf, signal }: Wanted,
): Promise<CurrentLedger> {
  const households: CurrentRow[] = [];
  const holders: CurrentHolder[] = [];
  for (let from = 0; from < ids.length; from += householdsAtATime) {
    const some = { ids: ids.slice(from, from + householdsAtATime), asOf };
    households.push(...listHouseholdRows(db, some));
    holders.push(...listHolderRows(db, some));
    await setImmediate(undefined, { signal });
  }
  return { buildings: listBuildingRows(db, projectId), households, holders };
}
