import { type SQL, sql } from "drizzle-orm";
import { source } from "#db/schema/source.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";

/**
 * SQL: the day from which a joined source's facts count as known: the day it was published, or
 * the first day it may have been. The table's CHECK promises one of the two.
 */
export const sourceKnownFrom: SQL<IsoDate> = sql<IsoDate>`coalesce(${source.publishedOn}, ${source.publishedFromOn})`;
