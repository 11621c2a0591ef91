import "server-only";
import { database } from "#app/_server/office/database.ts";
import { findBusinessDate } from "#db/find-business-date.ts";
import { findSetting } from "#db/find-setting.ts";
import { findLastChange } from "#db/portfolio/find-last-change.ts";
import { listSources } from "#db/project/list-sources.ts";
import { findOfficeProfile } from "#db/setting/find-office-profile.ts";
import { findStaleAfterDays } from "#db/setting/find-stale-after-days.ts";

/** What every public page starts from: the day it is drawn for and what was published by then. */
export function readPublicDay() {
  const db = database();
  const asOf = findBusinessDate(db, Date.now());
  return {
    db,
    asOf,
    office: findOfficeProfile(db),
    isDemo: findSetting(db, "demoDate") !== undefined,
    staleAfterDays: findStaleAfterDays(db),
    updatedAt: findLastChange(db),
    sources: listSources(db).filter(({ knownFrom }) => knownFrom <= asOf),
  };
}
