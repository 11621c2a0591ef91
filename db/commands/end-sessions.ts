import { and, eq, ne } from "drizzle-orm";
import type { Transaction } from "../open-database.ts";
import { session } from "../schema/user.ts";

/**
 * Signs a user out everywhere, at once.
 *
 * @param keptId a session that goes on, for a user who changes their own password
 * @returns how many sessions ended
 */
export function endSessions(tx: Transaction, userId: string, keptId?: string): number {
  const theirs = eq(session.userId, userId);
  const ended = keptId ? and(theirs, ne(session.id, keptId)) : theirs;
  return tx.delete(session).where(ended).run().changes;
}
