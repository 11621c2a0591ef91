import { type SQL, sql } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";

/** SQL: what was recorded on the day of a column was known by another, as `isKnownBy` has it. */
export function knownBy(recordedOn: AnySQLiteColumn, asOf: IsoDate): SQL {
  return sql`(${recordedOn} <= ${asOf} or date(${recordedOn}) is not ${recordedOn})`;
}

/** SQL: what ended on the day of a column goes on on another. An end whose day is none is an end. */
export function goesOnAfter(endedOn: AnySQLiteColumn, asOf: IsoDate): SQL {
  return sql`(${endedOn} is null or (${endedOn} > ${asOf} and date(${endedOn}) is ${endedOn}))`;
}
