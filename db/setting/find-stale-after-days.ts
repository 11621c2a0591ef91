import { findSetting } from "#db/find-setting.ts";
import type { Reader } from "#db/open-database.ts";

/** Days without a report until a light turns grey, where the office has set no other. */
const defaultStaleAfterDays = 30;

export function findStaleAfterDays(db: Reader): number {
  return Number(findSetting(db, "staleAfterDays") ?? defaultStaleAfterDays);
}
