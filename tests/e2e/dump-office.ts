import { createHash } from "node:crypto";
import type Sqlite from "better-sqlite3";

/** Written by being there, or by the server by itself: no doing of whoever asks. */
const passing = ["session", "write_proof", "trail_check"];

/** A hash of each table of an office: two that are alike hold the same rows. */
export function hashTables(client: Sqlite.Database): Record<string, string> {
  const names = client
    .prepare(
      "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name",
    )
    .pluck()
    .all() as string[];
  const kept = names.filter((name) => !passing.includes(name));
  return Object.fromEntries(kept.map((name) => [name, hashRows(client, name)]));
}

function hashRows(client: Sqlite.Database, table: string): string {
  const hash = createHash("sha256");
  for (const row of client.prepare(`select * from "${table}"`).raw().iterate()) {
    hash.update(JSON.stringify(row));
  }
  return hash.digest("hex");
}
