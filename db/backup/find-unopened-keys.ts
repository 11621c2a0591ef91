import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { type KeyName, keyFiles } from "#db/encryption/key-files.ts";
import { keyFingerprint } from "#db/encryption/key-fingerprint.ts";
import { opensStored } from "#db/encryption/opens-stored.ts";
import { BackupFault } from "./backup-fault.ts";
import type { FoundBackup } from "./list-backups.ts";
import { inBackup } from "./make-backup.ts";

const faults = {
  household: { missing: "restore.keyMissing", other: "restore.otherKey" },
  session: { missing: "restore.secretMissing", other: "restore.otherSecret" },
} as const;

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
    return await opensStored(client, name);
  } finally {
    client.close();
  }
}
