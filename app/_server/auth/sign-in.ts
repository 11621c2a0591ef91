import "server-only";
import type { Db } from "#db/open-database.ts";
import { findSignInAccount, type SignInAccount } from "#db/sign-in/find-sign-in-account.ts";
import { openChallenge } from "#db/sign-in/open-challenge.ts";
import { openSession } from "#db/sign-in/open-session.ts";
import type { Actor } from "#domain/access/permission.ts";
import type { SignInInput } from "#domain/account/account-input.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { checkPassword, type TryRefusal } from "./check-password.ts";
import { rememberDevice } from "./known-device.ts";
import { findSessionId } from "./session.ts";
import { signInTrying } from "./sign-in-claims.ts";
import { dropToken, newToken, setToken } from "./sign-in-cookies.ts";

export type SignInRefusal = "signIn.wrong" | "secondFactor.startAgain" | TryRefusal;
/** Signed in, or half way: the password is right and a code is still to come. */
export type SignedIn = { actor: Actor } | { needsCode: true };

/**
 * Opens a session, or asks for a code where the account has a second factor. The answer and its
 * cost are the same for a wrong password, an unknown name and a disabled account.
 */
export async function signIn(
  db: Db,
  { at }: { at: number },
  { username, password }: SignInInput,
): Promise<Outcome<SignedIn, SignInRefusal>> {
  const account = findSignInAccount(db, { username });
  const trying = await signInTrying("password", username, account);
  const passwordHash = account?.passwordHash;
  const checked = await checkPassword(db, { passwordHash, password, at }, trying);
  if (!checked.ok) return checked;
  if (!checked.value || !account || account.isDisabled) return refuse("signIn.wrong");
  if (account.hasSecondFactor) return askForCode(db, account, at);

  const { token, tokenHash } = newToken();
  const opening = { ...account, tokenHash, tried: trying.claims, replaces: await findSessionId() };
  const opened = openSession(db, { ...opening, at });
  if (!opened.ok) return refuse("signIn.wrong");
  await setToken("session", token);
  await rememberDevice(account);
  return accept({ actor: opened.value });
}

/** Whoever was signed in here no longer is: the browser is now somebody else's, half way in. */
async function askForCode(
  db: Db,
  account: SignInAccount,
  at: number,
): Promise<Outcome<SignedIn, SignInRefusal>> {
  const { token, tokenHash } = newToken();
  if (!openChallenge(db, { ...account, tokenHash, at })) return refuse("signIn.wrong");
  await dropToken("session");
  await setToken("challenge", token);
  return accept({ needsCode: true });
}
