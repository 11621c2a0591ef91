import { businessDateAt, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { findSetting } from "./find-setting.ts";
import type { Reader } from "./open-database.ts";

/** The day the office is living in: the demo date where one is set, else today in Asia/Shanghai. */
export function findBusinessDate(db: Reader, at: number): IsoDate {
  return findSetting(db, "demoDate") ?? businessDateAt(at);
}
