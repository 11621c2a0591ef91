import { eq } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { session } from "#db/schema/user.ts";

/** The id of the session a token is of, over or not; see `touchSession`. */
export function findSession(db: Reader, tokenHash: string): string | undefined {
  return db.select({ id: session.id }).from(session).where(eq(session.token, tokenHash)).get()?.id;
}
