import type Sqlite from "better-sqlite3";

/** The database must not be used as it is. `code` is a message key. */
export class DatabaseRefusal extends Error {
  readonly code: "database.tooOld" | "database.damaged" | "database.brokenReferences";

  constructor(code: DatabaseRefusal["code"], detail: string) {
    super(`${code}: ${detail}`);
    this.code = code;
  }
}

/** SQLite below 3.51.3 can corrupt a WAL database on reset. */
const oldestSafeVersion = [3, 51, 3];

/**
 * Refuses a database that an old SQLite would corrupt, that is damaged, or whose references
 * point nowhere.
 *
 * @throws DatabaseRefusal
 */
export function checkDatabase(client: Sqlite.Database): void {
  const version = String(client.prepare("select sqlite_version()").pluck().get());
  if (isOlder(version.split(".").map(Number), oldestSafeVersion)) {
    throw new DatabaseRefusal("database.tooOld", version);
  }
  const health = String(client.pragma("quick_check(1)", { simple: true }));
  if (health !== "ok") throw new DatabaseRefusal("database.damaged", health);
  const broken = client.pragma("foreign_key_check") as unknown[];
  if (broken.length > 0) {
    throw new DatabaseRefusal("database.brokenReferences", JSON.stringify(broken[0]));
  }
}

function isOlder(version: readonly number[], floor: readonly number[]): boolean {
  for (const [index, least] of floor.entries()) {
    const part = version[index] ?? 0;
    if (part !== least) return part < least;
  }
  return false;
}
