import { asc, gt, sql } from "drizzle-orm";
import { doInSteps } from "#db/do-in-steps.ts";
import type { Reader } from "#db/open-database.ts";
import { auditEvent } from "#db/schema/audit.ts";
import { doAll, type Steps } from "#domain/core/steps.ts";
import { auditHash, chainStart } from "./record-audit-event.ts";

/** So many rows are hashed in a few milliseconds. */
const rowsAtOnce = 1000;

/** What came of reading the chain through. */
export type TrailVerdict = {
  /** the last row that was there */
  readonly lastSequence: number;
  /** the first row that is changed, or that follows a removed one; null when the trail is whole */
  readonly brokenAt: number | null;
};

/**
 * Recomputes the hash chain of the audit trail.
 *
 * @returns the sequence of the first row that is changed, or that follows a removed one; of the
 *   first one removed from the end; null when the trail is whole
 */
export function verifyAuditTrail(db: Reader): number | null {
  return doAll(readChain(db)).brokenAt;
}

/** The same in steps, between which the server answers others; rows added meanwhile are read too. */
export function verifyTrailInSteps(db: Reader): Promise<TrailVerdict> {
  return doInSteps(readChain(db));
}

/** The reading of the chain, a step for each thousand rows. */
export function* readChain(db: Reader): Steps<TrailVerdict> {
  let sequence = 0;
  let previousHash = chainStart;
  for (;;) {
    const rows = selectAfter(db, sequence);
    for (const { hash, ...row } of rows) {
      if (row.previousHash !== previousHash || auditHash(row) !== hash) {
        return { lastSequence: lastSequenceGiven(db), brokenAt: row.sequence };
      }
      sequence = row.sequence;
      previousHash = hash;
    }
    if (rows.length < rowsAtOnce) break;
    yield;
  }
  const lastSequence = lastSequenceGiven(db);
  return { lastSequence, brokenAt: lastSequence > sequence ? sequence + 1 : null };
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
