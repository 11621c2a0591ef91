import "server-only";
import { acceptProof } from "#db/access/accept-proof.ts";
import { findPasswordHash } from "#db/access/find-password-hash.ts";
import { findSecondFactor } from "#db/access/find-second-factor.ts";
import type { Caller } from "#db/command/define-command.ts";
import type { Db } from "#db/open-database.ts";
import { isTimeCode, spokenCode } from "#domain/account/second-factor-input.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { checkPassword, type TryRefusal, throttle } from "./check-password.ts";
import { findCodeStep } from "./second-factor-secret.ts";
import { findSessionId } from "./session.ts";
import { sessionTrying, type Trying } from "./sign-in-claims.ts";

export type ConfirmIdentityRefusal = "signIn.notProved" | "session.expired" | TryRefusal;

/**
 * Asks somebody who is signed in to say once more who they are, by their password or, where they
 * have a second factor, by a code of the authenticator. Tries count against their session alone,
 * before anything is hashed: nobody else can use them up. A code works once, here and at sign-in
 * alike. Nothing of the office is changed; whoever calls it goes on in a transaction of its own.
 *
 * @param passwordOrCode as typed, by the field `passwordOrCode` of `domain/account/second-factor-input.ts`
 */
export async function confirmIdentity(
  db: Db,
  { actor, at }: Caller,
  passwordOrCode: string,
): Promise<Outcome<null, ConfirmIdentityRefusal>> {
  const sessionId = await findSessionId();
  if (!sessionId) return refuse("session.expired");
  const { userId } = actor;
  const trying = sessionTrying(sessionId);
  const code = spokenCode(passwordOrCode);
  const isCode = isTimeCode(code) && findSecondFactor(db, userId) === "on";
  const proved = isCode
    ? await proveByCode(db, { userId, code, at }, trying)
    : await proveByPassword(db, { userId, password: passwordOrCode, at }, trying);
  return proved.ok ? proved : { ...proved, field: "passwordOrCode" };
}

const wrong = () => refuse("signIn.notProved");

async function proveByCode(
  db: Db,
  given: { userId: string; code: string; at: number },
  trying: Trying,
): Promise<Outcome<null, ConfirmIdentityRefusal>> {
  const throttled = throttle(db, trying, given.at);
  if (throttled) return throttled;
  const step = await findCodeStep(db, given);
  return step && acceptProof(db, trying.claims, step) ? accept(null) : wrong();
}

async function proveByPassword(
  db: Db,
  given: { userId: string; password: string; at: number },
  trying: Trying,
): Promise<Outcome<null, ConfirmIdentityRefusal>> {
  const { userId, password, at } = given;
  const passwordHash = findPasswordHash(db, userId);
  const checked = await checkPassword(db, { passwordHash, password, at }, trying);
  if (!checked.ok) return checked;
  return checked.value && acceptProof(db, trying.claims, undefined) ? accept(null) : wrong();
}
