import { eq } from "drizzle-orm";
import type { Transaction } from "#db/open-database.ts";
import { twoFactor } from "#db/schema/user.ts";
import { isStepUnused } from "#domain/account/second-factor.ts";

/** What was read of a second factor before the transaction, and the step its code was found to be of. */
export type FoundStep = { userId: string; secret: string; step: number };

/**
 * Spends the code of one time step. Sent twice at the same moment, one of the two gets it.
 *
 * @returns false where it has been used, or the secret is no longer the one that was compared
 */
export function spendTimeStep(tx: Transaction, { userId, secret, step }: FoundStep): boolean {
  const found = tx
    .select({ id: twoFactor.id, secret: twoFactor.secret, lastStep: twoFactor.lastStep })
    .from(twoFactor)
    .where(eq(twoFactor.userId, userId))
    .get();
  if (!found || found.secret !== secret || !isStepUnused(step, found.lastStep)) return false;
  tx.update(twoFactor).set({ lastStep: step }).where(eq(twoFactor.id, found.id)).run();
  return true;
}
