import { type SQL, sql } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import { source } from "#db/schema/source.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { projectSpan } from "#domain/calendar/day-span.ts";

/**
 * SQL: the day from which a joined source's facts count as known: the day it was published, or
 * the first day it may have been. The table's CHECK promises one of the two; a day that is none says
 * nothing, and without either the source is known from ever.
 */
export const sourceKnownFrom: SQL<IsoDate> = sql<IsoDate>`coalesce(
  ${readable(source.publishedOn)}, ${readable(source.publishedFromOn)}, ${projectSpan.from})`;

function readable(on: AnySQLiteColumn): SQL {
  return sql`case when date(${on}) is ${on} then ${on} end`;
}
