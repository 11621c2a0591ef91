import "server-only";
import type { Caller } from "#db/commands/change-once.ts";
import { recordSignOut } from "#db/commands/record-sign-in.ts";
import type { Db } from "#db/open-database.ts";
import { accept, type Outcome } from "#domain/outcome.ts";
import { closeSession } from "./session.ts";

/** Ends the session of this browser and notes it in the audit trail. */
export async function signOut(db: Db, caller: Caller): Promise<Outcome<null, never>> {
  recordSignOut(db, caller);
  await closeSession();
  return accept(null);
}
