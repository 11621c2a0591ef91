import { existsSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { nameKey } from "#domain/free-text/person-name.ts";
import { checkDatabase } from "./check-database.ts";
import { createForOwner } from "./create-for-owner.ts";
import { migrateTables } from "./migrate-tables.ts";

export type Db = BetterSQLite3Database & { $client: Sqlite.Database };
export type Transaction = Parameters<Parameters<Db["transaction"]>[0]>[0];
/** What a query needs: a database, or a transaction under way. */
export type Reader = Db | Transaction;

/** `synchronous=FULL`: in WAL mode NORMAL may lose an acknowledged write in a power cut. */
const pragmas = [
  "synchronous = FULL",
  "foreign_keys = ON",
  "trusted_schema = OFF",
  "cell_size_check = ON",
  "secure_delete = ON",
  "busy_timeout = 5000",
  "wal_autocheckpoint = 1000",
  "journal_size_limit = 67108864",
];

/**
 * Opens the database, sets its pragmas, brings its tables up to date and checks it.
 * The one way to a database: the server, the scripts and the tests all come through here.
 *
 * @param file a path, `:memory:`, or the image of a database to go on with in memory
 * @throws DatabaseRefusal when the file must not be used as it is
 */
export function openDatabase(file: string | Buffer): Db {
  if (typeof file === "string" && file !== ":memory:" && !existsSync(file)) createForOwner(file);
  const client = new Sqlite(file);
  try {
    for (const pragma of pragmas) client.pragma(pragma);
    checkDatabase(client);
    // Kept in the file itself: not for one that is damaged or not ours.
    client.pragma("journal_mode = WAL");
    // Asked for by the migration that fills the keys of names.
    client.function("as_name_key", { deterministic: true }, nameKey);
    // SQLite's own `lower` knows A to Z alone.
    client.function("as_lower_case", { deterministic: true }, (text: string) => text.toLowerCase());
    migrateTables(client);
    return drizzle(client);
  } catch (fault) {
    client.close();
    throw fault;
  }
}
