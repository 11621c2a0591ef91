import "server-only";
import { changePassword } from "#db/access/change-password.ts";
import { findPasswordHash } from "#db/access/find-password-hash.ts";
import type { Caller } from "#db/command/define-command.ts";
import type { Db } from "#db/open-database.ts";
import type { ChangePasswordInput } from "#domain/account/account-input.ts";
import { type Outcome, refuse } from "#domain/core/outcome.ts";
import { checkPassword, type TryRefusal } from "./check-password.ts";
import { hashInTurn } from "./hashing.ts";
import { rememberDevice } from "./known-device.ts";
import { prepareRenewal, renewSession } from "./renew-session.ts";
import { sessionTrying } from "./sign-in-claims.ts";

type Refusal = "password.wrong" | "session.expired" | TryRefusal;

/**
 * Changes the caller's own password. Guessing the current one waits as it does at sign-in: an
 * open session must not become a way to try passwords. Elsewhere one is signed out, and no device
 * but this one is known any more.
 */
export async function changeOwnPassword(
  db: Db,
  caller: Caller,
  input: ChangePasswordInput,
): Promise<Outcome<{ sessionsEnded: number }, Refusal>> {
  const { actor, at } = caller;
  const renewal = await prepareRenewal();
  if (!renewal) return refuse("session.expired");
  const trying = sessionTrying(renewal.kept.sessionId);
  const verifiedHash = findPasswordHash(db, actor.userId);
  const asked = { passwordHash: verifiedHash, password: input.currentPassword, at };
  const checked = await checkPassword(db, asked, trying);
  if (!checked.ok) return checked;
  const hashed = await hashInTurn(input.newPassword);
  if (!hashed.ok) return hashed;
  const passwordHash = hashed.value;
  const outcome = changePassword(db, caller, {
    requestKey: input.requestKey,
    verifiedHash: (checked.value && verifiedHash) || null,
    passwordHash,
    kept: renewal.kept,
    tried: trying.claims,
  });
  if (outcome.ok) {
    await renewSession(db, renewal);
    await rememberDevice({ userId: actor.userId, passwordHash });
  }
  return outcome;
}
