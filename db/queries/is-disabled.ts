import { and, eq } from "drizzle-orm";
import type { Reader } from "../open-database.ts";
import { user } from "../schema/user.ts";

/** Whether the account of a name to sign in with is disabled; a name nobody has is not. */
export function isDisabled(db: Reader, username: string): boolean {
  const found = db
    .select({ id: user.id })
    .from(user)
    .where(and(eq(user.username, username), eq(user.banned, true)))
    .get();
  return found !== undefined;
}
