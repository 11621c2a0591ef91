import type { Reader } from "../open-database.ts";
import { findSetting } from "./find-setting.ts";

/** Days without a report until a light turns grey, where the office has set no other. */
const defaultStaleAfterDays = 30;

export function findStaleAfterDays(db: Reader): number {
  return Number(findSetting(db, "staleAfterDays") ?? defaultStaleAfterDays);
}
