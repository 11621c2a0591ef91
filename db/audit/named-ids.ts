import { type SQL, sql } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";

/**
 * SQL: the column holds one of these ids. They travel as one value, so that no number of them is
 * too many.
 */
export function isOneOf(column: AnySQLiteColumn, ids: readonly string[]): SQL {
  return sql`${column} in (select value from json_each(${JSON.stringify(ids)}))`;
}

/**
 * The same for a prepared statement, which is given the ids each time.
 *
 * @example
 * const byId = preparedPerConnection((db) => db.select(…).from(household).where(isNamed(household.id)).prepare());
 * byId(tx).all(namedIds(["h-1", "h-2"]))
 */
export function isNamed(column: AnySQLiteColumn): SQL {
  return sql`${column} in (select value from json_each(${sql.placeholder("ids")}))`;
}

export function namedIds(ids: readonly string[]): { ids: string } {
  return { ids: JSON.stringify(ids) };
}
