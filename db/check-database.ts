import type Sqlite from "better-sqlite3";
import { listTables, readMigratedTo } from "./database-state.ts";
import { latestMigration } from "./latest-migration.ts";

/** The database must not be used as it is. `code` is a message key. */
export class DatabaseRefusal extends Error {
  readonly code:
    | "database.missing"
    | "database.empty"
    | "database.tooOld"
    | "database.tooNew"
    | "database.foreign"
    | "database.damaged"
    | "database.brokenReferences";
  readonly detail: string;

  constructor(code: DatabaseRefusal["code"], detail: string) {
    super(`${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}

/** SQLite below 3.51.3 can corrupt a WAL database on reset. */
const oldestSafeVersion = [3, 51, 3];
const longestDetail = 200;

/**
 * Refuses a database that an old SQLite would corrupt, that is damaged, whose references point
 * nowhere, or that is of a newer program or of another one altogether.
 *
 * @throws DatabaseRefusal
 */
export function checkDatabase(client: Sqlite.Database): void {
  const version = String(client.prepare("select sqlite_version()").pluck().get());
  if (isOlder(version.split(".").map(Number), oldestSafeVersion)) {
    throw new DatabaseRefusal("database.tooOld", version);
  }
  const health = String(client.pragma("quick_check(1)", { simple: true }));
  if (health !== "ok") {
    const detail = health.replaceAll(/\s+/g, " ").slice(0, longestDetail);
    throw new DatabaseRefusal("database.damaged", detail);
  }
  const broken = client.pragma("foreign_key_check") as unknown[];
  if (broken.length > 0) {
    throw new DatabaseRefusal("database.brokenReferences", JSON.stringify(broken[0]));
  }
  checkTables(client);
}

/** A database without tables is a new one. */
function checkTables(client: Sqlite.Database): void {
  if (listTables(client).length === 0) return;
  requireOurs(client);
  const migratedTo = readMigratedTo(client);
  if (migratedTo > latestMigration()) {
    throw new DatabaseRefusal("database.tooNew", new Date(migratedTo).toISOString().slice(0, 10));
  }
}

/** @throws DatabaseRefusal when the tables are those of another program */
export function requireOurs(client: Sqlite.Database): void {
  const tables = listTables(client);
  if (tables.includes("__drizzle_migrations")) return;
  throw new DatabaseRefusal("database.foreign", tables.slice(0, 3).join(", "));
}

function isOlder(version: readonly number[], floor: readonly number[]): boolean {
  for (const [index, least] of floor.entries()) {
    const part = version[index] ?? 0;
    if (part !== least) return part < least;
  }
  return false;
}
