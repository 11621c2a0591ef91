import { and, eq, ne } from "drizzle-orm";
import type { Transaction } from "#db/open-database.ts";
import { session, signInChallenge } from "#db/schema/user.ts";

/** The session that goes on, under a token that nobody else can have got hold of. */
export type KeptSession = { sessionId: string; tokenHash: string };

/**
 * Signs a user out everywhere, at once; whoever has given the password and not yet a code has to
 * begin again.
 *
 * @param kept for a user who changes how they themselves sign in
 * @returns how many sessions ended
 */
export function endSessions(tx: Transaction, userId: string, kept?: KeptSession): number {
  tx.delete(signInChallenge).where(eq(signInChallenge.userId, userId)).run();
  const theirs = eq(session.userId, userId);
  if (!kept) return tx.delete(session).where(theirs).run().changes;
  tx.update(session)
    .set({ token: kept.tokenHash })
    .where(and(theirs, eq(session.id, kept.sessionId)))
    .run();
  return tx
    .delete(session)
    .where(and(theirs, ne(session.id, kept.sessionId)))
    .run().changes;
}
