import { eq } from "drizzle-orm";
import type { Account } from "#domain/user-decision.ts";
import type { Reader } from "../open-database.ts";
import { user } from "../schema/user.ts";

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
