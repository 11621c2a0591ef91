import "server-only";
import type { KeptSession } from "#db/access/end-sessions.ts";
import type { Db } from "#db/open-database.ts";
import { findSession } from "#db/sign-in/find-session.ts";
import { findSessionId } from "./session.ts";
import { newToken, setToken } from "./sign-in-cookies.ts";

/** The session of this browser, and how it goes on once the command has ended all others. */
export type Renewal = { kept: KeptSession; token: string };

/** For a command that ends one's other sessions; undefined where one has none oneself. */
export async function prepareRenewal(): Promise<Renewal | undefined> {
  const sessionId = await findSessionId();
  if (!sessionId) return undefined;
  const { token, tokenHash } = newToken();
  return { kept: { sessionId, tokenHash }, token };
}

/** Hands the browser its new token; a request that came again has changed nothing, and gets none. */
export async function renewSession(db: Db, { kept, token }: Renewal): Promise<void> {
  if (findSession(db, kept.tokenHash)) await setToken("session", token);
}
