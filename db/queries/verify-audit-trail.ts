import { asc, gt, sql } from "drizzle-orm";
import { auditHash, chainStart } from "../commands/record-audit-event.ts";
import type { Reader } from "../open-database.ts";
import { auditEvent } from "../schema/audit.ts";

const rowsAtOnce = 1000;

/**
 * Recomputes the hash chain of the audit trail.
 *
 * @returns the sequence of the first row that is changed, or that follows a removed one; of the
 *   first one removed from the end; null when the trail is whole
 */
export function verifyAuditTrail(db: Reader): number | null {
  let sequence = 0;
  let previousHash = chainStart;
  for (;;) {
    const rows = selectAfter(db, sequence);
    for (const { hash, ...row } of rows) {
      if (row.previousHash !== previousHash || auditHash(row) !== hash) return row.sequence;
      sequence = row.sequence;
      previousHash = hash;
    }
    if (rows.length < rowsAtOnce) break;
  }
  return lastSequenceGiven(db) > sequence ? sequence + 1 : null;
}

function selectAfter(db: Reader, sequence: number) {
  return db
    .select({
      sequence: auditEvent.sequence,
      at: auditEvent.at,
      businessOn: auditEvent.businessOn,
      actorId: auditEvent.actorId,
      actorName: auditEvent.actorName,
      actorRole: auditEvent.actorRole,
      event: auditEvent.event,
      subjectType: auditEvent.subjectType,
      subjectId: auditEvent.subjectId,
      detail: auditEvent.detail,
      previousHash: auditEvent.previousHash,
      hash: auditEvent.hash,
    })
    .from(auditEvent)
    .where(gt(auditEvent.sequence, sequence))
    .orderBy(asc(auditEvent.sequence))
    .limit(rowsAtOnce)
    .all();
}

/** SQLite remembers the last number it gave, also when the row is gone. */
function lastSequenceGiven(db: Reader): number {
  const given = db.get<{ seq: number } | undefined>(
    sql`select seq from sqlite_sequence where name = 'audit_event'`,
  );
  return given?.seq ?? 0;
}
