import "server-only";
import { recordSignIn, recordSignInFailure } from "#db/commands/record-sign-in.ts";
import type { Db } from "#db/open-database.ts";
import { findSignInWait } from "#db/queries/find-sign-in-wait.ts";
import { isDisabled } from "#db/queries/is-disabled.ts";
import type { SignInInput } from "#domain/account-input.ts";
import { accept, type Outcome, refuse } from "#domain/outcome.ts";
import type { Actor } from "#domain/permission.ts";
import { askAuth, keepCookies, waitOf } from "./ask-auth.ts";
import { closeSession } from "./session.ts";

export type SignInRefusal = "signIn.wrong" | "signIn.throttled";
/** Signed in, or half way: the password is right and a code is still to come. */
export type SignedIn = { actor: Actor } | { needsCode: true };

/**
 * Opens a session, or asks for a code where the account has a second factor. The answer and its
 * cost are the same for a wrong password, an unknown name and a disabled account. better-auth's own
 * handler throttles by address; the account name is throttled here.
 */
export async function signIn(
  db: Db,
  { at }: { at: number },
  input: SignInInput,
): Promise<Outcome<SignedIn, SignInRefusal>> {
  const seconds = findSignInWait(db, input.username, at);
  if (seconds > 0) return refuse("signIn.throttled", { params: { seconds } });

  const response = await askAuth("/sign-in/username", input);
  const wait = waitOf(response);
  if (wait > 0) return refuse("signIn.throttled", { params: { seconds: wait } });
  const answer = response.ok ? ((await response.json()) as AuthAnswer) : null;
  // Whether an account is disabled is ours to know: better-auth would go on to ask for the code.
  if (answer?.twoFactorRedirect && !isDisabled(db, input.username)) {
    await closeSession();
    await keepCookies(response.headers);
    return accept({ needsCode: true });
  }
  const actor = answer?.user && recordSignIn(db, { userId: answer.user.id, at });
  if (!actor) {
    recordSignInFailure(db, { username: input.username, at });
    return refuse("signIn.wrong");
  }
  await closeSession();
  await keepCookies(response.headers);
  return accept({ actor });
}

type AuthAnswer = { user?: { id: string }; twoFactorRedirect?: boolean };
