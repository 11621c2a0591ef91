import { symmetricDecrypt } from "better-auth/crypto";
import type Sqlite from "better-sqlite3";
import { listTables } from "#db/database-state.ts";
import { keyFiles } from "./key-files.ts";
import { KeyRefusal } from "./key-refusal.ts";
import { readKey } from "./read-key.ts";

/**
 * Proves the session key, as its file holds it now, on the second factors that are stored: it opens
 * one of them, or there is none. Sessions prove nothing, since they end anyhow.
 *
 * @throws KeyRefusal
 */
export async function proveSessionKey(client: Sqlite.Database): Promise<void> {
  const key = readKey("session");
  if (!hasSecondFactors(client)) return;
  const secrets = client
    .prepare<[], string>("select secret from two_factor order by rowid desc")
    .pluck()
    .all();
  for (const data of secrets) if (await opens(symmetricDecrypt({ key, data }))) return;
  throw new KeyRefusal("session", "other", keyFiles.session());
}

/** Whether anything is stored that only the session key opens. */
export function hasSecondFactors(client: Sqlite.Database): boolean {
  return (
    listTables(client).includes("two_factor") &&
    client.prepare("select 1 from two_factor limit 1").get() !== undefined
  );
}

function opens(opened: Promise<unknown>): Promise<boolean> {
  return opened.then(
    () => true,
    () => false,
  );
}
