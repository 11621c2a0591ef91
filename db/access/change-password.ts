import { defineCommand } from "#db/command/define-command.ts";
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
export const changePassword = defineCommand(
  "changePassword",
  null,
  (
    { tx, actor: { userId }, at, record },
    change: PasswordChange,
  ): Outcome<{ sessionsEnded: number }, "password.wrong"> => {
    const { verifiedHash, passwordHash, kept, tried } = change;
    if (verifiedHash === null || verifiedHash !== findPasswordHash(tx, userId)) {
      return refuse("password.wrong", { field: "currentPassword" });
    }
    writePassword(tx, userId, { passwordHash, at });
    forgiveTries(tx, tried);
    const sessionsEnded = endSessions(tx, userId, kept);
    record("user.passwordChanged", { type: "user", id: userId }, { sessionsEnded });
    return accept({ sessionsEnded });
  },
);
