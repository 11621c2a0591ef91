import { eq } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { user } from "#db/schema/user.ts";
import type { Account } from "#domain/account/user-decision.ts";

/** What the rules about accounts need to know of one. */
export function findAccount(
  db: Reader,
  userId: string,
): (Account & { username: string; name: string }) | undefined {
  return db
    .select({
      id: user.id,
      username: user.username,
      name: user.name,
      role: user.role,
      isDisabled: user.banned,
      version: user.version,
    })
    .from(user)
    .where(eq(user.id, userId))
    .get();
}
