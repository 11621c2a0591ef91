import { createHash } from "node:crypto";
import { desc } from "drizzle-orm";
import type { Transaction } from "#db/open-database.ts";
import { auditEvent } from "#db/schema/audit.ts";
import type { Role } from "#domain/access/permission.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";

/** Who stands behind a change: a signed-in member of staff, or the system itself. */
export type AuditActor = { userId: string | null; name: string; role: Role | "system" | "public" };

/** Whoever acts where nobody is signed in: at the first start, or at the machine itself. */
export const systemActor: AuditActor = { userId: null, name: "system", role: "system" };

export type AuditEntry = {
  actor: AuditActor;
  /** `subject.pastTense` */
  event: string;
  subject: { type: string; id: string };
  detail: Record<string, unknown>;
  at: number;
  businessOn: IsoDate;
};

type ChainedRow = Omit<typeof auditEvent.$inferSelect, "sequence" | "hash">;

/** The hash of the row before the first one. */
export const chainStart = "0".repeat(64);

/**
 * Adds a row to the audit trail. Takes a transaction only: no change without its event, no
 * event without its change. Answers the number of the row.
 */
export function recordAuditEvent(tx: Transaction, entry: AuditEntry): number {
  const last = tx
    .select({ hash: auditEvent.hash })
    .from(auditEvent)
    .orderBy(desc(auditEvent.sequence))
    .limit(1)
    .get();
  const row: ChainedRow = {
    at: entry.at,
    businessOn: entry.businessOn,
    actorId: entry.actor.userId,
    actorName: entry.actor.name,
    actorRole: entry.actor.role,
    event: entry.event,
    subjectType: entry.subject.type,
    subjectId: entry.subject.id,
    detail: JSON.stringify(entry.detail),
    previousHash: last?.hash ?? chainStart,
  };
  const { lastInsertRowid } = tx
    .insert(auditEvent)
    .values({ ...row, hash: auditHash(row) })
    .run();
  return Number(lastInsertRowid);
}

/**
 * SHA-256 over the row's content and the hash before it, in a fixed order of fields.
 *
 * @example
 * auditHash({ ...row, detail: "{}" }) === auditHash({ ...row, detail: "{ }" }) //=> false
 */
export function auditHash(row: ChainedRow): string {
  const content = [
    row.previousHash,
    row.at,
    row.businessOn,
    row.actorId,
    row.actorName,
    row.actorRole,
    row.event,
    row.subjectType,
    row.subjectId,
    row.detail,
  ];
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}
