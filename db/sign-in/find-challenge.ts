import { eq } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { signInChallenge } from "#db/schema/user.ts";
import { isChallengeOver } from "#domain/account/session-limits.ts";

/** Who is asked for a code by the token of a cookie; undefined where it is too late for it. */
export function findChallenge(
  db: Reader,
  tokenHash: string,
  at: number,
): { userId: string } | undefined {
  const found = db
    .select({ userId: signInChallenge.userId, createdAt: signInChallenge.createdAt })
    .from(signInChallenge)
    .where(eq(signInChallenge.tokenHash, tokenHash))
    .get();
  return found && !isChallengeOver(found.createdAt, at) ? { userId: found.userId } : undefined;
}
