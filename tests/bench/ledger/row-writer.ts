import { getTableColumns, getTableName } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Db } from "#db/open-database.ts";

/** Writes rows of a table, all with the same columns: one prepared statement, for millions of rows. */
export function rowWriter<T extends SQLiteTable>(db: Db, table: T) {
  const columns = getTableColumns(table);
  let names: string[] | undefined;
  let insert: ReturnType<Db["$client"]["prepare"]> | undefined;
  return (row: T["$inferInsert"]): void => {
    const values = row as Record<string, unknown>;
    names ??= Object.keys(values);
    insert ??= db.$client.prepare(
      `insert into ${getTableName(table)} (${names.map((name) => columns[name]?.name)}) ` +
        `values (${names.map(() => "?")})`,
    );
    insert.run(names.map((name) => toSql(values[name])));
  };
}

function toSql(value: unknown): unknown {
  return typeof value === "boolean" ? Number(value) : (value ?? null);
}
