import { and, eq } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { credential } from "#db/schema/user.ts";

/** The hash of a user's password, for comparing with a password just typed. */
export function findPasswordHash(db: Reader, userId: string): string | undefined {
  const found = db
    .select({ password: credential.password })
    .from(credential)
    .where(and(eq(credential.userId, userId), eq(credential.providerId, "credential")))
    .get();
  return found?.password ?? undefined;
}
