import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { isKeyNeeded } from "../keys/is-key-needed.ts";
import { type KeyName, keyFiles } from "../keys/key-files.ts";
import { keyFingerprint } from "../keys/key-fingerprint.ts";
import { KeyRefusal } from "../keys/key-refusal.ts";
import { proveHouseholdKey } from "../keys/prove-household-key.ts";
import { proveSessionKey } from "../keys/prove-session-key.ts";
import { BackupFault } from "./backup-fault.ts";
import type { FoundBackup } from "./list-backups.ts";
import { inBackup } from "./make-backup.ts";

const faults = {
  household: { missing: "restore.keyMissing", other: "restore.otherKey" },
  session: { missing: "restore.secretMissing", other: "restore.otherSecret" },
} as const;

const proofs = { household: proveHouseholdKey, session: proveSessionKey };

/**
 * The keys of the data folder that do not open what they opened when a backup was made. A backup that
 * does not name its key, since it was not there or the program knew of none, is tried by what is in it.
 *
 * @throws BackupFault for the first of them, unless it is to be done without
 */
export async function findUnopenedKeys(
  backup: FoundBackup,
  { withoutKey = false }: { withoutKey?: boolean | undefined },
): Promise<KeyName[]> {
  const unopened: KeyName[] = [];
  for (const name of ["household", "session"] as const) {
    const found = keyFingerprint(name);
    const wanted = backup.manifest.keys[name];
    if (wanted === null ? await opens(backup, name) : found === wanted) continue;
    if (!withoutKey) {
      const code = faults[name][found === null ? "missing" : "other"];
      throw new BackupFault(code, { file: keyFiles[name]() });
    }
    unopened.push(name);
  }
  return unopened;
}

async function opens({ folder }: FoundBackup, name: KeyName): Promise<boolean> {
  const client = new Sqlite(join(folder, inBackup.database), { readonly: true });
  try {
    if (!isKeyNeeded(client, name)) return true;
    await proofs[name](client);
    return true;
  } catch (fault) {
    if (fault instanceof KeyRefusal) return false;
    throw fault;
  } finally {
    client.close();
  }
}
