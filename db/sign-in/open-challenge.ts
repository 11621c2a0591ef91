import type { Db } from "#db/open-database.ts";
import { signInChallenge } from "#db/schema/user.ts";
import { findSignInAccount } from "./find-sign-in-account.ts";

/**
 * Notes that somebody has given the right password and is to give a code.
 *
 * @returns false where the password that was compared is no longer the one in force
 */
export function openChallenge(
  db: Db,
  asked: { userId: string; passwordHash: string; tokenHash: string; at: number },
): boolean {
  const { userId, passwordHash, tokenHash, at } = asked;
  return db.transaction(
    (tx) => {
      if (findSignInAccount(tx, { userId })?.passwordHash !== passwordHash) return false;
      tx.insert(signInChallenge).values({ tokenHash, userId, createdAt: at }).run();
      return true;
    },
    { behavior: "immediate" },
  );
}
