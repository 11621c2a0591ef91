import "server-only";
import type { Caller } from "#db/command/define-command.ts";
import type { Db } from "#db/open-database.ts";
import { closeSession } from "#db/sign-in/close-session.ts";
import { accept, type Outcome } from "#domain/core/outcome.ts";
import { findSessionId } from "./session.ts";
import { dropToken } from "./sign-in-cookies.ts";

/** Ends the session of this browser and notes it in the audit trail. */
export async function signOut(db: Db, { actor, at }: Caller): Promise<Outcome<null, never>> {
  const sessionId = await findSessionId();
  if (sessionId) closeSession(db, { actor, sessionId, at });
  await dropToken("session");
  await dropToken("challenge");
  return accept(null);
}
