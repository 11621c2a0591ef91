import { defineCommand } from "#db/command/define-command.ts";
import { forgiveTries } from "#db/sign-in/spend-try.ts";
import { accountClaims } from "#db/sign-in/try-claims.ts";
import { type UserChangeInput, userChangeInput } from "#domain/account/account-input.ts";
import { decidePasswordReset, type UserRefusal } from "#domain/account/user-decision.ts";
import { accept, type Outcome } from "#domain/core/outcome.ts";
import type { IssuedPassword, PasswordIssued } from "./create-user.ts";
import { endSessions } from "./end-sessions.ts";
import { findAccount } from "./find-account.ts";
import { updateAccount } from "./update-account.ts";
import { writePassword } from "./write-password.ts";

/**
 * Gives an account a new password. Its sessions end, and the wait that wrong passwords earned
 * it is forgotten, so that the new one works at once.
 */
export const resetPassword = defineCommand(
  "resetPassword",
  userChangeInput,
  (
    { tx, actor, at, record },
    input: UserChangeInput & IssuedPassword,
  ): Outcome<PasswordIssued, UserRefusal> => {
    const { userId, version, issueId, passwordHash } = input;
    const account = findAccount(tx, userId);
    const decided = decidePasswordReset({ account, seenVersion: version, actorId: actor.userId });
    if (!decided.ok) return decided;
    const { username, name } = decided.value;
    updateAccount(tx, decided.value, { at });
    writePassword(tx, userId, { passwordHash, at });
    forgiveTries(tx, accountClaims(userId));
    const sessionsEnded = endSessions(tx, userId);
    record("user.passwordReset", { type: "user", id: userId }, { username, name, sessionsEnded });
    return accept({ userId, username, issueId });
  },
);
