import { and, eq, type Placeholder, sql } from "drizzle-orm";
import type { AnySQLiteColumn, SQLiteTable, SQLiteUpdateSetSource } from "drizzle-orm/sqlite-core";
import type { Transaction } from "#db/open-database.ts";
import { preparedPerConnection } from "./prepared-per-connection.ts";

type ColumnOf<T extends SQLiteTable> = keyof T["$inferInsert"] & keyof T["_"]["columns"] & string;
type Row<T extends SQLiteTable, K extends ColumnOf<T>> = Required<Pick<T["$inferInsert"], K>>;

/** A value to come for each column, under its own name. */
export function placeholders(columns: readonly string[]): Record<string, Placeholder> {
  return Object.fromEntries(columns.map((column) => [column, sql.placeholder(column)]));
}

/**
 * Inserts row after row through one statement. Each names the same columns, the others get their
 * defaults.
 *
 * @example
 * const insertVisit = insertEach(visit, ["id", "visitedOn", …]);
 * for (const row of visits) insertVisit(tx, row);
 */
export function insertEach<T extends SQLiteTable, K extends ColumnOf<T>>(
  table: T,
  columns: readonly K[],
): (tx: Transaction, row: Row<T, K>) => void {
  const statement = preparedPerConnection((tx: Transaction) =>
    tx
      .insert(table)
      .values(placeholders(columns) as T["$inferInsert"])
      .prepare(),
  );
  return (tx, row) => {
    statement(tx).run(row);
  };
}

type Update<T extends SQLiteTable, S extends ColumnOf<T>, W extends ColumnOf<T>> = {
  readonly set: readonly S[];
  readonly where: readonly W[];
  /** what does not come with the row */
  readonly also?: SQLiteUpdateSetSource<T>;
};

/**
 * Updates row after row through one statement; answers how many there were, 0 or 1 where `where`
 * is a key.
 *
 * @example
 * const rename = updateEach(building, { set: ["name"], where: ["id"] });
 * rename(tx, { id: "b", name: "3号楼" }) //=> 1
 */
export function updateEach<T extends SQLiteTable, S extends ColumnOf<T>, W extends ColumnOf<T>>(
  table: T,
  { set, where, also = {} }: Update<T, S, W>,
): (tx: Transaction, row: Row<T, S | W>) => number {
  const columnOf = (key: W): AnySQLiteColumn => table[key as keyof T] as AnySQLiteColumn;
  const statement = preparedPerConnection((tx: Transaction) =>
    tx
      .update(table)
      .set({ ...placeholders(set), ...also } as SQLiteUpdateSetSource<T>)
      .where(and(...where.map((key) => eq(columnOf(key), sql.placeholder(key)))))
      .prepare(),
  );
  return (tx, row) => statement(tx).run(row).changes;
}
