import { eq, sql } from "drizzle-orm";
import type { Actor } from "#domain/permission.ts";
import type { Db } from "../open-database.ts";
import { findBusinessDate } from "../queries/find-business-date.ts";
import { signInFailure, user } from "../schema/user.ts";
import { recordAuditEvent } from "./record-audit-event.ts";

/** Notes a wrong password, so that the account's next try waits longer. */
export function recordSignInFailure(db: Db, attempt: { username: string; at: number }): void {
  const { username, at } = attempt;
  db.insert(signInFailure)
    .values({ username, failures: 1, lastFailedAt: at })
    .onConflictDoUpdate({
      target: signInFailure.username,
      set: { failures: sql`${signInFailure.failures} + 1`, lastFailedAt: at },
    })
    .run();
}

/**
 * Notes in the audit trail that a session was opened and forgets earlier failures.
 *
 * @returns undefined when the user is disabled or gone: the session must then be ended
 */
export function recordSignIn(db: Db, opened: { userId: string; at: number }): Actor | undefined {
  return db.transaction(
    (tx) => {
      const found = tx
        .select({ role: user.role, name: user.name, username: user.username, banned: user.banned })
        .from(user)
        .where(eq(user.id, opened.userId))
        .get();
      if (!found || found.banned) return undefined;
      const actor = { userId: opened.userId, role: found.role, name: found.name };
      tx.delete(signInFailure).where(eq(signInFailure.username, found.username)).run();
      recordAuditEvent(tx, {
        actor,
        event: "session.opened",
        subject: { type: "user", id: opened.userId },
        detail: {},
        at: opened.at,
        businessOn: findBusinessDate(tx, opened.at),
      });
      return actor;
    },
    { behavior: "immediate" },
  );
}

/** Notes in the audit trail that somebody signed out. */
export function recordSignOut(db: Db, closed: { actor: Actor; at: number }): void {
  const { actor, at } = closed;
  db.transaction(
    (tx) =>
      recordAuditEvent(tx, {
        actor,
        event: "session.closed",
        subject: { type: "user", id: actor.userId },
        detail: {},
        at,
        businessOn: findBusinessDate(tx, at),
      }),
    { behavior: "immediate" },
  );
}
