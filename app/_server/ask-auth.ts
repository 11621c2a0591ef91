import "server-only";
import { parseSetCookieHeader } from "better-auth/cookies";
import { cookies, headers } from "next/headers";
import { auth, internalOrigin } from "./auth.ts";

/**
 * Asks better-auth's own handler, which throttles by the address of whoever asks, with the cookies
 * they sent.
 *
 * @param path below `/api/auth`, for example `/sign-in/username`
 */
export async function askAuth(path: string, body: object): Promise<Response> {
  const sent = await headers();
  const address = sent.get("x-forwarded-for")?.split(",").at(-1)?.trim();
  return auth().handler(
    new Request(`${internalOrigin}/api/auth${path}`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        origin: internalOrigin,
        cookie: sent.get("cookie") ?? "",
        "x-guatu-address": address ?? "127.0.0.1",
      },
      body: JSON.stringify(body),
    }),
  );
}

/** better-auth's wait after ten wrong codes in a row, which it does not say in its answer. */
const lockedSeconds = 15 * 60;

/** How many seconds somebody who asked too often has to wait; 0 where the answer is another. */
export function waitOf(answer: Response): number {
  return answer.status === 429 ? Number(answer.headers.get("x-retry-after")) || lockedSeconds : 0;
}

/** Hands the cookies of an answer on to the browser, those taken back among them. */
export async function keepCookies(answer: Headers): Promise<void> {
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
