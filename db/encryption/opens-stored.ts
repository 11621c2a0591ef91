import type Sqlite from "better-sqlite3";
import { isKeyNeeded } from "./is-key-needed.ts";
import type { KeyName } from "./key-files.ts";
import { KeyRefusal } from "./key-refusal.ts";
import { proveHouseholdKey } from "./prove-household-key.ts";
import { proveSessionKey } from "./prove-session-key.ts";

const proofs = { household: proveHouseholdKey, session: proveSessionKey };

/** Whether a key of the data folder opens what is stored in a database; where nothing is, any does. */
export async function opensStored(client: Sqlite.Database, name: KeyName): Promise<boolean> {
  if (!isKeyNeeded(client, name)) return true;
  try {
    await proofs[name](client);
    return true;
  } catch (fault) {
    if (fault instanceof KeyRefusal) return false;
    throw fault;
  }
}
