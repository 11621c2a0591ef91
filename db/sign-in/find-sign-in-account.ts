import { and, eq } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { credential, user } from "#db/schema/user.ts";

/** What signing in needs to know of an account. */
export type SignInAccount = {
  readonly userId: string;
  /** empty where there is none: no password is right */
  readonly passwordHash: string;
  readonly isDisabled: boolean;
  readonly hasSecondFactor: boolean;
};

export function findSignInAccount(
  db: Reader,
  of: { username: string } | { userId: string },
): SignInAccount | undefined {
  const found = db
    .select({
      userId: user.id,
      passwordHash: credential.password,
      isDisabled: user.banned,
      hasSecondFactor: user.twoFactorEnabled,
    })
    .from(user)
    .innerJoin(
      credential,
      and(eq(credential.userId, user.id), eq(credential.providerId, "credential")),
    )
    .where("username" in of ? eq(user.username, of.username) : eq(user.id, of.userId))
    .get();
  return found && { ...found, passwordHash: found.passwordHash ?? "" };
}
