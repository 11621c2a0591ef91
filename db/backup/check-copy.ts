import { isDeepStrictEqual } from "node:util";
import Sqlite from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { verifyAuditTrail } from "#db/audit/verify-audit-trail.ts";
import { type DatabaseState, readDatabaseState } from "#db/database-state.ts";
import { BackupFault } from "./backup-fault.ts";

/**
 * Proves that a copy of a database is whole: every page and index, every reference, the rows of
 * each table, the audit trail from its first row to the expected last one.
 *
 * @throws BackupFault
 */
export function checkCopy(file: string, expected: DatabaseState): void {
  const client = new Sqlite(file, { fileMustExist: true });
  try {
    // One file, complete in itself: without this it would ask for a log beside it.
    client.pragma("journal_mode = DELETE");
    const isSame = () => isDeepStrictEqual(readDatabaseState(client), expected);
    const fault = findDamage(client) ?? (isSame() ? undefined : "rows, audit head");
    if (fault) throw new BackupFault("backup.damaged", { detail: fault });
  } finally {
    client.close();
  }
}

/** What is wrong with a database: a page or an index, a reference, a row of the audit trail. */
export function findDamage(client: Sqlite.Database): string | undefined {
  client.pragma("trusted_schema = OFF");
  client.pragma("cell_size_check = ON");
  const health = String(client.pragma("integrity_check(1)", { simple: true }));
  if (health !== "ok") return health.replaceAll(/\s+/g, " ");
  const broken = client.pragma("foreign_key_check") as unknown[];
  if (broken.length > 0) return `foreign_key_check ${JSON.stringify(broken[0])}`;
  const changed = verifyAuditTrail(Object.assign(drizzle(client), { $client: client }));
  return changed === null ? undefined : `audit_event ${changed}`;
}
