import { type Db, openDatabase } from "#db/open-database.ts";

/** A database in memory with the real migrations. */
export function openTestDatabase(): Db {
  return openDatabase(":memory:");
}
