import { and, count, desc, eq, gte, lte, or, type SQL, sql } from "drizzle-orm";
import type { IsoDate } from "#domain/calendar-day.ts";
import type { Reader } from "../open-database.ts";
import { auditEvent } from "../schema/audit.ts";

export type AuditFilter = {
  readonly actorId?: string;
  readonly event?: string;
  /** The kind of subject (`project`) or the id of one. */
  readonly subject?: string;
  /** A project, and whatever belongs to it: reports, milestones, assignments. */
  readonly projectId?: string;
  /** A user, as the one who acted or the one acted upon. */
  readonly userId?: string;
  /** Business days, both included. */
  readonly fromOn?: IsoDate;
  readonly toOn?: IsoDate;
};

export type AuditEventRow = ReturnType<typeof selectPage>[number];

/**
 * A page of the audit trail, newest first, with how many events there are in all.
 *
 * @param query.page from 1
 * @param query.size rows to a page
 */
export function listAuditEvents(
  db: Reader,
  { page, size, ...filter }: AuditFilter & { page: number; size: number },
): { events: AuditEventRow[]; total: number } {
  const condition = conditionOf(filter);
  const counted = db.select({ total: count() }).from(auditEvent).where(condition).get();
  const events = selectPage(db, condition, { limit: size, offset: (page - 1) * size });
  return { events, total: counted?.total ?? 0 };
}

function conditionOf(filter: AuditFilter): SQL | undefined {
  const { actorId, event, subject, projectId, userId, fromOn, toOn } = filter;
  return and(
    actorId === undefined ? undefined : eq(auditEvent.actorId, actorId),
    event === undefined ? undefined : eq(auditEvent.event, event),
    subject === undefined
      ? undefined
      : or(eq(auditEvent.subjectType, subject), eq(auditEvent.subjectId, subject)),
    projectId === undefined ? undefined : concernsProject(projectId),
    userId === undefined ? undefined : concernsUser(userId),
    fromOn === undefined ? undefined : gte(auditEvent.businessOn, fromOn),
    toOn === undefined ? undefined : lte(auditEvent.businessOn, toOn),
  );
}

function concernsProject(projectId: string): SQL | undefined {
  return or(
    and(eq(auditEvent.subjectType, "project"), eq(auditEvent.subjectId, projectId)),
    sql`${auditEvent.detail} ->> '$.projectId' = ${projectId}`,
  );
}

function concernsUser(userId: string): SQL | undefined {
  return or(
    eq(auditEvent.actorId, userId),
    and(eq(auditEvent.subjectType, "user"), eq(auditEvent.subjectId, userId)),
    sql`${auditEvent.detail} ->> '$.userId' = ${userId}`,
  );
}

function selectPage(
  db: Reader,
  condition: SQL | undefined,
  { limit, offset }: { limit: number; offset: number },
) {
  const rows = db
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
      hash: auditEvent.hash,
    })
    .from(auditEvent)
    .where(condition)
    .orderBy(desc(auditEvent.sequence))
    .limit(limit)
    .offset(offset)
    .all();
  return rows.map(({ detail, ...row }) => ({
    ...row,
    detail: JSON.parse(detail) as Record<string, unknown>,
  }));
}
