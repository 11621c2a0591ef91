import { and, eq } from "drizzle-orm";
import type { Transaction } from "#db/open-database.ts";
import { twoFactor } from "#db/schema/user.ts";

/** The codes as they were read and what is left of them, both encrypted. */
export type FoundBackupCode = { userId: string; codes: string; left: string };

/**
 * Takes a code out of those that were put away. Sent twice at the same moment, one of the two
 * gets it.
 *
 * @returns false where the codes are no longer the ones that were read
 */
export function spendBackupCode(
  tx: Transaction,
  { userId, codes, left }: FoundBackupCode,
): boolean {
  const written = tx
    .update(twoFactor)
    .set({ backupCodes: left })
    .where(and(eq(twoFactor.userId, userId), eq(twoFactor.backupCodes, codes)))
    .run();
  return written.changes === 1;
}
