import "server-only";
import type { Caller } from "#db/commands/change-once.ts";
import { changePassword } from "#db/commands/change-password.ts";
import type { Db } from "#db/open-database.ts";
import { findPasswordHash } from "#db/queries/find-password-hash.ts";
import type { ChangePasswordInput } from "#domain/account-input.ts";
import { type Outcome, refuse } from "#domain/outcome.ts";
import { checkPassword, type TryRefusal } from "./check-password.ts";
import { hashInTurn } from "./hashing.ts";
import { findSessionId } from "./session.ts";
import { sessionTrying } from "./sign-in-claims.ts";

/**
 * Changes the caller's own password. Guessing the current one waits as it does at sign-in: an
 * open session must not become a way to try passwords.
 */
export async function changeOwnPassword(
  db: Db,
  caller: Caller,
  input: ChangePasswordInput,
): Promise<Outcome<{ sessionsEnded: number }, "password.wrong" | "session.expired" | TryRefusal>> {
  const sessionId = await findSessionId();
  if (!sessionId) return refuse("session.expired");
  const trying = sessionTrying(sessionId);
  const verifiedHash = findPasswordHash(db, caller.actor.userId);
  const asked = { passwordHash: verifiedHash, password: input.currentPassword, at: caller.at };
  const checked = await checkPassword(db, asked, trying);
  if (!checked.ok) return checked;
  const hashed = await hashInTurn(input.newPassword);
  if (!hashed.ok) return hashed;
  return changePassword(db, caller, {
    requestKey: input.requestKey,
    verifiedHash: (checked.value && verifiedHash) || null,
    passwordHash: hashed.value,
    sessionId,
    tried: trying.claims,
  });
}
