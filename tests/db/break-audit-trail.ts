import type { Db } from "#db/open-database.ts";

/** From now on no audit row can be written: whatever needs one must leave nothing behind. */
export function breakAuditTrail(db: Db): void {
  db.$client.exec(
    "create trigger audit_broken before insert on audit_event begin select raise(abort, 'broken'); end",
  );
}
