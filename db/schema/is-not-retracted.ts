import { type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { retraction } from "./retraction.ts";

/** SQL: whoever made the row with this id has not taken it back. */
export function isNotRetracted(id: SQLiteColumn): SQL {
  return sql`not exists (select 1 from ${retraction} where ${retraction.subjectId} = ${id})`;
}
