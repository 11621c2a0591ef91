import { desc, max, ne } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { auditEvent } from "#db/schema/audit.ts";
import { project } from "#db/schema/project.ts";

/**
 * The instant at which the office's data last changed; null while there is none. Accounts and
 * sessions are no part of it: signing in updates nothing that anybody reads.
 */
export function findLastChange(db: Reader): number | null {
  const event = db
    .select({ at: auditEvent.at })
    .from(auditEvent)
    .where(ne(auditEvent.subjectType, "user"))
    .orderBy(desc(auditEvent.sequence))
    .limit(1)
    .get();
  const update = db
    .select({ at: max(project.updatedAt) })
    .from(project)
    .get();
  const [changedAt, updatedAt] = [event?.at ?? null, update?.at ?? null];
  if (changedAt === null || updatedAt === null) return changedAt ?? updatedAt;
  return Math.max(changedAt, updatedAt);
}
