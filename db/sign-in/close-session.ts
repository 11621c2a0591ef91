import { eq } from "drizzle-orm";
import { recordAuditEvent } from "#db/audit/record-audit-event.ts";
import { findBusinessDate } from "#db/find-business-date.ts";
import type { Db } from "#db/open-database.ts";
import { session } from "#db/schema/user.ts";
import type { Actor } from "#domain/access/permission.ts";

/** Ends a session at its owner's wish and notes it in the audit trail. */
export function closeSession(
  db: Db,
  { actor, sessionId, at }: { actor: Actor; sessionId: string; at: number },
): void {
  db.transaction(
    (tx) => {
      tx.delete(session).where(eq(session.id, sessionId)).run();
      recordAuditEvent(tx, {
        actor,
        event: "session.closed",
        subject: { type: "user", id: actor.userId },
        detail: {},
        at,
        businessOn: findBusinessDate(tx, at),
      });
    },
    { behavior: "immediate" },
  );
}
