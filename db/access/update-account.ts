import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "#db/open-database.ts";
import { user } from "#db/schema/user.ts";
import type { Account } from "#domain/account/user-decision.ts";

/**
 * Writes an account and moves its version on.
 *
 * @throws Error when the row is not the version that was decided upon
 */
export function updateAccount(
  tx: Transaction,
  account: Account,
  change: { banned?: boolean; twoFactorEnabled?: boolean; at: number },
): void {
  const { at, ...columns } = change;
  const written = tx
    .update(user)
    .set({ ...columns, updatedAt: new Date(at), version: sql`${user.version} + 1` })
    .where(and(eq(user.id, account.id), eq(user.version, account.version)))
    .run();
  if (written.changes !== 1) throw new Error(`user ${account.id} was not written`);
}
