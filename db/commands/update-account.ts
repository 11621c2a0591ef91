import { and, eq, sql } from "drizzle-orm";
import type { Account } from "#domain/user-decision.ts";
import type { Transaction } from "../open-database.ts";
import { user } from "../schema/user.ts";

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
