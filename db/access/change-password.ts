import { type Caller, changeOnce } from "#db/command/change-once.ts";
import type { Db } from "#db/open-database.ts";
import { forgiveTries } from "#db/sign-in/spend-try.ts";
import type { Claim } from "#db/sign-in/try-claims.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { endSessions, type KeptSession } from "./end-sessions.ts";
import { findPasswordHash } from "./find-password-hash.ts";
import { writePassword } from "./write-password.ts";

export type PasswordChange = {
  requestKey: string;
  /** The hash that the typed current password was found to match; null when it matched none. */
  verifiedHash: string | null;
  /** Of the new password. */
  passwordHash: string;
  /** The session that asks: it goes on, all others end. */
  kept: KeptSession;
  /** What guessing the current password counted against: whoever knew it was no guesser. */
  tried: readonly Claim[];
};

/**
 * Changes one's own password. Hashes are compared before the transaction, since that takes long;
 * inside it, the hash that was verified must still be the one in force.
 */
export function changePassword(
  db: Db,
  caller: Caller,
  change: PasswordChange,
): Outcome<{ sessionsEnded: number }, "password.wrong"> {
  const { requestKey, verifiedHash, passwordHash, kept, tried } = change;
  const request = { key: requestKey, command: "changePassword", texts: null };
  return changeOnce(db, caller, request, ({ tx, actor: { userId }, at, record }) => {
    if (verifiedHash === null || verifiedHash !== findPasswordHash(tx, userId)) {
      return refuse("password.wrong", { field: "currentPassword" });
    }
    writePassword(tx, userId, { passwordHash, at });
    forgiveTries(tx, tried);
    const sessionsEnded = endSessions(tx, userId, kept);
    record("user.passwordChanged", { type: "user", id: userId }, { sessionsEnded });
    return accept({ sessionsEnded });
  });
}
