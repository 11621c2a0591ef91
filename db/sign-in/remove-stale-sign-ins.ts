import { eq, gt, lte, or } from "drizzle-orm";
import type { Db, Transaction } from "#db/open-database.ts";
import { session, signInChallenge, signInTry } from "#db/schema/user.ts";
import { isChallengeOver, isSessionOver } from "#domain/account/session-limits.ts";
import { longestMemoryMs } from "#domain/account/sign-in-throttle.ts";

/**
 * Removes what signing in leaves behind: tries that are forgotten, sessions that are over,
 * passwords given without a code. What is of the future was written before the clock was put back
 * and counts for nothing either. Not a change of the office's data, so it leaves no audit row.
 */
export function removeStaleSignIns(db: Db, at: number): void {
  db.transaction(
    (tx) => {
      const isForgotten = lte(signInTry.forgottenAt, at);
      const isAhead = gt(signInTry.forgottenAt, at + longestMemoryMs);
      tx.delete(signInTry).where(or(isForgotten, isAhead)).run();
      removeSessions(tx, at);
      removeChallenges(tx, at);
    },
    { behavior: "immediate" },
  );
}

function removeSessions(tx: Transaction, at: number): void {
  const { id, createdAt, lastSeenAt } = session;
  const over = tx
    .select({ id, createdAt, lastSeenAt })
    .from(session)
    .all()
    .filter((found) => {
      const began = found.createdAt.getTime();
      return isSessionOver({ createdAt: began, lastSeenAt: found.lastSeenAt ?? began }, at);
    });
  for (const found of over) tx.delete(session).where(eq(session.id, found.id)).run();
}

function removeChallenges(tx: Transaction, at: number): void {
  const { tokenHash, createdAt } = signInChallenge;
  const over = tx
    .select({ tokenHash, createdAt })
    .from(signInChallenge)
    .all()
    .filter((found) => isChallengeOver(found.createdAt, at));
  for (const found of over) {
    tx.delete(signInChallenge).where(eq(tokenHash, found.tokenHash)).run();
  }
}
