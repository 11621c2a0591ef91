import { and, eq } from "drizzle-orm";
import type { Transaction } from "#db/open-database.ts";
import { credential } from "#db/schema/user.ts";

/**
 * Replaces the password of a user by its hash.
 *
 * @throws Error when the user has no password to replace
 */
export function writePassword(
  tx: Transaction,
  userId: string,
  { passwordHash, at }: { passwordHash: string; at: number },
): void {
  const written = tx
    .update(credential)
    .set({ password: passwordHash, updatedAt: new Date(at) })
    .where(and(eq(credential.userId, userId), eq(credential.providerId, "credential")))
    .run();
  if (written.changes !== 1) throw new Error(`user ${userId} has no password to replace`);
}
