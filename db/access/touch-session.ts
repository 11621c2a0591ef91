import { eq } from "drizzle-orm";
import { isBusy } from "#db/is-busy.ts";
import { isStorageFault } from "#db/is-storage-fault.ts";
import type { Db } from "#db/open-database.ts";
import { session, user } from "#db/schema/user.ts";
import type { Actor } from "#domain/access/permission.ts";
import { isSessionOver } from "#domain/account/session-limits.ts";

/** The last request is noted to the minute, so that reading a page seldom writes. */
const touchEveryMs = 60_000;

/**
 * The actor of a live session; ends it when it has been idle too long, is of another time than
 * the clock's, or its user is disabled. Not a change of the office's data, so it leaves no audit
 * row.
 */
export function touchSession(
  db: Db,
  { sessionId, at }: { sessionId: string; at: number },
): Actor | undefined {
  const found = db
    .select({
      userId: user.id,
      role: user.role,
      name: user.name,
      banned: user.banned,
      createdAt: session.createdAt,
      lastSeenAt: session.lastSeenAt,
    })
    .from(session)
    .innerJoin(user, eq(user.id, session.userId))
    .where(eq(session.id, sessionId))
    .get();
  if (!found) return undefined;
  const createdAt = found.createdAt.getTime();
  const lastSeenAt = found.lastSeenAt ?? createdAt;
  if (found.banned || isSessionOver({ createdAt, lastSeenAt }, at)) {
    whereItCan(() => db.delete(session).where(eq(session.id, sessionId)).run());
    return undefined;
  }
  if (at - lastSeenAt > touchEveryMs) {
    whereItCan(() =>
      db.update(session).set({ lastSeenAt: at }).where(eq(session.id, sessionId)).run(),
    );
  }
  return { userId: found.userId, role: found.role, name: found.name };
}

/**
 * Neither a full disk nor a large import being written must keep anybody from reading, nor a form
 * from being drawn again.
 */
function whereItCan(write: () => void): void {
  try {
    write();
  } catch (fault) {
    if (!isStorageFault(fault) && !isBusy(fault)) throw fault;
  }
}
