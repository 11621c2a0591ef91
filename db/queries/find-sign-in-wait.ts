import { eq } from "drizzle-orm";
import { signInWait } from "#domain/sign-in-wait.ts";
import type { Reader } from "../open-database.ts";
import { signInFailure } from "../schema/user.ts";

/** Seconds until an account name may be tried again; the same for a name nobody has. */
export function findSignInWait(db: Reader, username: string, at: number): number {
  const record = db
    .select({ failures: signInFailure.failures, lastFailedAt: signInFailure.lastFailedAt })
    .from(signInFailure)
    .where(eq(signInFailure.username, username))
    .get();
  return record ? signInWait(record, at) : 0;
}
