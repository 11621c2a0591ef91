import { setImmediate } from "node:timers/promises";
import { and, desc, eq, gt, gte, inArray, lte, max, or, type SQL, sql } from "drizzle-orm";
import { mapInSteps } from "#db/map-in-steps.ts";
import type { Reader } from "#db/open-database.ts";
import { auditEvent } from "#db/schema/audit.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";

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

export type AuditEventRow = ReturnType<typeof selectRows>[number];

/** So many rows are looked at in some milliseconds, whatever is asked of them. */
const rowsAtOnce = 5_000;

/**
 * A page of the audit trail, newest first, with how many events there are in all. Rows are looked
 * at in steps, between which the server answers others, since any of them may be what is asked for.
 *
 * @param query.page from 1
 * @param query.size rows to a page
 */
export async function listAuditEvents(
  db: Reader,
  { page, size, ...filter }: AuditFilter & { page: number; size: number },
): Promise<{ events: AuditEventRow[]; total: number }> {
  const condition = conditionOf(filter);
  const from = (page - 1) * size;
  if (condition === undefined) {
    const total = lastSequence(db);
    return { events: selectRows(db, listDown(total - from, size)), total };
  }
  const found = (await mapInSteps(findMatches(db, condition), (matches) => matches)).flat();
  return { events: selectRows(db, found.slice(from, from + size)), total: found.length };
}

/** The newest events of a filter; it looks no further back than it has to. */
export async function listLatestAuditEvents(
  db: Reader,
  { size, ...filter }: AuditFilter & { size: number },
): Promise<AuditEventRow[]> {
  const found: number[] = [];
  for (const matches of findMatches(db, conditionOf(filter))) {
    for (const sequence of matches) found.push(sequence);
    if (found.length >= size) break;
    await setImmediate();
  }
  return selectRows(db, found.slice(0, size));
}

/** The numbers of the matching rows, newest first, a stretch of the trail at a time. */
function* findMatches(db: Reader, condition: SQL | undefined): Generator<number[]> {
  for (let to = lastSequence(db); to > 0; to -= rowsAtOnce) {
    const rows = db
      .select({ sequence: auditEvent.sequence })
      .from(auditEvent)
      .where(and(gt(auditEvent.sequence, to - rowsAtOnce), lte(auditEvent.sequence, to), condition))
      .orderBy(desc(auditEvent.sequence))
      .all();
    yield rows.map(({ sequence }) => sequence);
  }
}

/** The trail is numbered without a gap: rows are only ever added, which its chain proves. */
function lastSequence(db: Reader): number {
  const found = db
    .select({ last: max(auditEvent.sequence) })
    .from(auditEvent)
    .get();
  return found?.last ?? 0;
}

function listDown(from: number, count: number): number[] {
  return Array.from({ length: Math.max(0, Math.min(from, count)) }, (_, index) => from - index);
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

function selectRows(db: Reader, sequences: readonly number[]) {
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
    .where(inArray(auditEvent.sequence, [...sequences]))
    .orderBy(desc(auditEvent.sequence))
    .all();
  return rows.map(({ detail, ...row }) => ({
    ...row,
    detail: readDetail(detail),
  }));
}

/** One row that somebody has written over is found by the chain; it does not take the page with it. */
function readDetail(detail: string): Record<string, unknown> {
  try {
    return JSON.parse(detail);
  } catch {
    return {};
  }
}
