import { businessDateAt, type IsoDate } from "#domain/calendar-day.ts";
import type { Reader } from "../open-database.ts";
import { findSetting } from "./find-setting.ts";

/** The day the office is living in: the demo date where one is set, else today in Asia/Shanghai. */
export function findBusinessDate(db: Reader, at: number): IsoDate {
  return findSetting(db, "demoDate") ?? businessDateAt(at);
}
