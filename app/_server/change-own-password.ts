import "server-only";
import { hashPassword, verifyPassword } from "better-auth/crypto";
import type { Caller } from "#db/commands/change-once.ts";
import { changePassword } from "#db/commands/change-password.ts";
import { recordSignInFailure } from "#db/commands/record-sign-in.ts";
import type { Db } from "#db/open-database.ts";
import { findAccount } from "#db/queries/find-account.ts";
import { findPasswordHash } from "#db/queries/find-password-hash.ts";
import { findSignInWait } from "#db/queries/find-sign-in-wait.ts";
import type { ChangePasswordInput } from "#domain/account-input.ts";
import { type Outcome, refuse } from "#domain/outcome.ts";
import { findSessionId } from "./session.ts";

/**
 * Changes the caller's own password. Guessing the current one waits as it does at sign-in: an
 * open session must not become a way to try passwords.
 */
export async function changeOwnPassword(
  db: Db,
  caller: Caller,
  input: ChangePasswordInput,
): Promise<Outcome<{ sessionsEnded: number }, "password.wrong" | "signIn.throttled">> {
  const { userId } = caller.actor;
  const username = findAccount(db, userId)?.username ?? "";
  const seconds = findSignInWait(db, username, caller.at);
  if (seconds > 0) return refuse("signIn.throttled", { params: { seconds } });

  const hash = findPasswordHash(db, userId);
  const isRight =
    hash !== undefined && (await verifyPassword({ hash, password: input.currentPassword }));
  const outcome = changePassword(db, caller, {
    requestKey: input.requestKey,
    verifiedHash: isRight ? hash : null,
    passwordHash: await hashPassword(input.newPassword),
    sessionId: (await findSessionId()) ?? "",
  });
  if (!outcome.ok) recordSignInFailure(db, { username, at: caller.at });
  return outcome;
}
