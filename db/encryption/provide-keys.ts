import type Sqlite from "better-sqlite3";
import { createKey } from "./create-key.ts";
import { isKeyNeeded } from "./is-key-needed.ts";
import { keyFingerprint } from "./key-fingerprint.ts";
import { proveHouseholdKey } from "./prove-household-key.ts";
import { readKey } from "./read-key.ts";

/**
 * Sees to it that both keys are there. A missing one is made where nothing stored was encrypted with
 * it, and nowhere else.
 *
 * @throws KeyRefusal when a key is missing beside what it has encrypted, is no key, or opens nothing
 */
export function provideKeys(client: Sqlite.Database): void {
  for (const name of ["household", "session"] as const) {
    if (keyFingerprint(name) === null && !isKeyNeeded(client, name)) createKey(name);
    readKey(name);
  }
  proveHouseholdKey(client);
}
