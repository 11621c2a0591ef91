import { and, count, eq } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { user } from "#db/schema/user.ts";

/** Administrators who can sign in now. */
export function countEnabledAdmins(db: Reader): number {
  const counted = db
    .select({ admins: count() })
    .from(user)
    .where(and(eq(user.role, "admin"), eq(user.banned, false)))
    .get();
  return counted?.admins ?? 0;
}
