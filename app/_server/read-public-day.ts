import "server-only";
import { findBusinessDate } from "#db/queries/find-business-date.ts";
import { findLastChange } from "#db/queries/find-last-change.ts";
import { findSetting } from "#db/queries/find-setting.ts";
import { findStaleAfterDays } from "#db/queries/find-stale-after-days.ts";
import { listSources } from "#db/queries/list-sources.ts";
import { database } from "./database.ts";

/** What every public page starts from: the day it is drawn for and what was published by then. */
export function readPublicDay() {
  const db = database();
  const asOf = findBusinessDate(db, Date.now());
  return {
    db,
    asOf,
    isDemo: findSetting(db, "demoDate") !== undefined,
    staleAfterDays: findStaleAfterDays(db),
    updatedAt: findLastChange(db),
    sources: listSources(db).filter(({ knownFrom }) => knownFrom <= asOf),
  };
}
