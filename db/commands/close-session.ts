import { eq } from "drizzle-orm";
import type { Actor } from "#domain/permission.ts";
import type { Db } from "../open-database.ts";
import { findBusinessDate } from "../queries/find-business-date.ts";
import { session } from "../schema/user.ts";
import { recordAuditEvent } from "./record-audit-event.ts";

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
