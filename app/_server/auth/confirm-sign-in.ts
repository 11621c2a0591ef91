import "server-only";
import type { Db, Transaction } from "#db/open-database.ts";
import { findChallenge } from "#db/sign-in/find-challenge.ts";
import { findSignInAccount } from "#db/sign-in/find-sign-in-account.ts";
import { type OpeningRefusal, openSession } from "#db/sign-in/open-session.ts";
import { spendBackupCode } from "#db/sign-in/spend-backup-code.ts";
import { spendTimeStep } from "#db/sign-in/spend-time-step.ts";
import type { Actor } from "#domain/access/permission.ts";
import { isTimeCode, type SecondFactorCodeInput } from "#domain/account/second-factor-input.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { type TryRefusal, throttle } from "./check-password.ts";
import { rememberDevice } from "./known-device.ts";
import { findBackupCode, findCodeStep } from "./second-factor-secret.ts";
import { signInTrying } from "./sign-in-claims.ts";
import { dropToken, newToken, sentTokenHash, setToken } from "./sign-in-cookies.ts";

/**
 * The second half of signing in: a code of the authenticator, or one of the codes that were put
 * away for when it is lost; each works once. Guesses are counted before they are compared, apart
 * from those of the password.
 */
export async function confirmSignIn(
  db: Db,
  { at }: { at: number },
  { oneTimeCode: code }: SecondFactorCodeInput,
): Promise<Outcome<Actor, OpeningRefusal | TryRefusal>> {
  const challengeHash = await sentTokenHash("challenge");
  const asked = challengeHash && findChallenge(db, challengeHash, at);
  const account = asked ? findSignInAccount(db, asked) : undefined;
  if (!challengeHash || !account) return startAgain();
  const trying = await signInTrying("code", "", account);
  const throttled = throttle(db, trying, at);
  if (throttled) return throttled;

  const spend = await spenderOf(db, { userId: account.userId, code, at });
  if (!spend) return refuse("secondFactor.wrongCode", { field: "oneTimeCode" });
  const { token, tokenHash } = newToken();
  const tried = [...trying.claims, ...(await signInTrying("password", "", account)).claims];
  const secondFactor = { challengeHash, spend };
  const opened = openSession(db, { ...account, tokenHash, tried, secondFactor, at });
  if (!opened.ok) return opened;
  await dropToken("challenge");
  await setToken("session", token);
  await rememberDevice(account);
  return accept(opened.value);
}

const startAgain = () => refuse("secondFactor.startAgain", { field: "oneTimeCode" });

/** Whether this browser has given its password and is now to give a code. */
export async function isAskedForCode(): Promise<boolean> {
  return (await sentTokenHash("challenge")) !== undefined;
}

/** What spends a code that is right, to be done where the session is opened; undefined of any other. */
async function spenderOf(
  db: Db,
  given: { userId: string; code: string; at: number },
): Promise<((tx: Transaction) => boolean) | undefined> {
  if (isTimeCode(given.code)) {
    const step = await findCodeStep(db, given);
    return step && ((tx) => spendTimeStep(tx, step));
  }
  const found = await findBackupCode(db, given);
  return found && ((tx) => spendBackupCode(tx, found));
}
