import "server-only";
import { parseSetCookieHeader } from "better-auth/cookies";
import { cookies, headers } from "next/headers";
import { recordSignIn, recordSignInFailure } from "#db/commands/record-sign-in.ts";
import type { Db } from "#db/open-database.ts";
import { findSignInWait } from "#db/queries/find-sign-in-wait.ts";
import type { SignInInput } from "#domain/account-input.ts";
import { accept, type Outcome, refuse } from "#domain/outcome.ts";
import type { Actor } from "#domain/permission.ts";
import { auth, internalOrigin } from "./auth.ts";
import { closeSession } from "./session.ts";

export type SignInRefusal = "signIn.wrong" | "signIn.throttled";

/**
 * Opens a session. The answer and its cost are the same for a wrong password, an unknown name
 * and a disabled account. Goes through better-auth's own handler, which throttles by address;
 * the account name is throttled here.
 */
export async function signIn(
  db: Db,
  { at }: { at: number },
  input: SignInInput,
): Promise<Outcome<Actor, SignInRefusal>> {
  const seconds = findSignInWait(db, input.username, at);
  if (seconds > 0) return refuse("signIn.throttled", { params: { seconds } });

  const response = await askAuth(input);
  if (response.status === 429) {
    const wait = Number(response.headers.get("x-retry-after")) || 60;
    return refuse("signIn.throttled", { params: { seconds: wait } });
  }
  const opened = response.ok ? ((await response.json()) as { user: { id: string } }) : null;
  const actor = opened && recordSignIn(db, { userId: opened.user.id, at });
  if (!actor) {
    recordSignInFailure(db, { username: input.username, at });
    return refuse("signIn.wrong");
  }
  await closeSession();
  await keepCookies(response.headers);
  return accept(actor);
}

async function askAuth(input: SignInInput): Promise<Response> {
  const address = (await headers()).get("x-forwarded-for")?.split(",").at(-1)?.trim();
  return auth().handler(
    new Request(`${internalOrigin}/api/auth/sign-in/username`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        origin: internalOrigin,
        "x-guatu-address": address ?? "127.0.0.1",
      },
      body: JSON.stringify(input),
    }),
  );
}

async function keepCookies(answer: Headers): Promise<void> {
  const jar = await cookies();
  for (const line of answer.getSetCookie()) {
    for (const [name, cookie] of parseSetCookieHeader(line)) {
      jar.set(name, decodeURIComponent(cookie.value), {
        httpOnly: true,
        sameSite: "lax",
        secure: Boolean(cookie.secure),
        path: "/",
        maxAge: cookie["max-age"],
      });
    }
  }
}
