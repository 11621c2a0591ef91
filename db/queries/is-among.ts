import { type SQL, sql } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";

/** SQL: the id is one of many. They go as one text, since a list of parameters has an end. */
export function isAmong(id: AnySQLiteColumn, ids: readonly string[]): SQL {
  return sql`${id} in (select value from json_each(${JSON.stringify(ids)}))`;
}
