import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Transaction } from "#db/open-database.ts";

/**
 * Writes any number of rows of one table in one statement, in their order: a thousand lines of a
 * plan with their links take as long as a hundred would one by one. What no row names has the
 * default of its column; what only some name is NULL in the others.
 *
 * @example
 * insertMany(tx, baselineLink, links.map((link) => ({ baselineId, ...link })))
 */
export function insertMany<Table extends SQLiteTable>(
  tx: Transaction,
  table: Table,
  rows: readonly Table["$inferInsert"][],
): void {
  if (rows.length === 0) return;
  const named = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns = Object.entries<SQLiteColumn>(getTableColumns(table));
  const values = columns.map(
    ([key, column]): SQL => (named.has(key) ? sql`value ->> ${`$.${key}`}` : defaultOf(column)),
  );
  const all = sql`select ${sql.join(values, sql`, `)}
    from json_each(${JSON.stringify(rows)}) order by key`;
  tx.insert(table).select(all).run();
}

function defaultOf(column: SQLiteColumn): SQL {
  return column.default === undefined ? sql`null` : sql`${column.mapToDriverValue(column.default)}`;
}
