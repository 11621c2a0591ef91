import { copyFileSync, cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { recordAuditEvent } from "../commands/record-audit-event.ts";
import {
  databaseFile,
  dataDirectory,
  householdKeyFile,
  storedFilesDirectory,
} from "../data-directory.ts";
import { latestMigration } from "../latest-migration.ts";
import { openDatabase } from "../open-database.ts";
import { findBusinessDate } from "../queries/find-business-date.ts";
import { session } from "../schema/user.ts";
import { BackupFault } from "./backup-fault.ts";
import { checkCopy } from "./check-copy.ts";
import { keyFingerprint } from "./key-fingerprint.ts";
import type { FoundBackup } from "./list-backups.ts";
import { inBackup } from "./make-backup.ts";
import { findChangedFiles } from "./manifest.ts";
import { replaceLive } from "./replace-live.ts";
import { syncToDisk } from "./sync-to-disk.ts";

type Options = {
  readonly at: number;
  /** Goes on although the key of personal data is missing, or is another one. */
  readonly withoutKey?: boolean;
};

export type Restored = {
  /** Where the database that was there is now; null where there was none. */
  readonly keptAs: string | null;
  readonly key: KeyState;
};

/** Whether the key in the data folder opens the encrypted columns of the backup. */
export type KeyState = "fits" | "missing" | "another" | "none";

/**
 * Puts the database and the files of a backup into the data folder. What was there is kept beside
 * it. Everybody has to sign in again, and the audit trail goes on with who came back to what.
 *
 * @throws BackupFault when the backup is not whole or of a newer program, when a server has the
 * database open, or when the key does not fit; nothing has changed then
 */
export function restoreBackup(backup: FoundBackup, options: Options): Restored {
  requireWhole(backup);
  const key = requireKey(backup, options);
  mkdirSync(dataDirectory(), { recursive: true, mode: 0o700 });
  const suffix = `before-restore-${new Date(options.at).toISOString().replaceAll(/[:.]/g, "-")}`;
  const restoring = `${databaseFile()}.restoring`;
  try {
    prepare(backup, { restoring, at: options.at });
    const aside = `${databaseFile()}.${suffix}`;
    const hadOne = replaceLive(databaseFile(), { by: restoring, aside });
    restoreFiles(backup, suffix);
    syncToDisk(dataDirectory());
    return { keptAs: hadOne ? aside : null, key };
  } finally {
    for (const end of ["", "-wal", "-shm"]) rmSync(`${restoring}${end}`, { force: true });
  }
}

function requireWhole({ folder, manifest }: FoundBackup): void {
  const changed = findChangedFiles(folder, manifest);
  if (changed.length > 0) throw new BackupFault("backup.damaged", { detail: changed.join(", ") });
  if (manifest.migratedTo > latestMigration()) throw new BackupFault("backup.tooNew", { folder });
}

function requireKey({ manifest }: FoundBackup, { withoutKey }: Options): KeyState {
  const file = householdKeyFile();
  const found = keyFingerprint(file);
  if (manifest.keyFingerprint === null) return "none";
  if (found === manifest.keyFingerprint) return "fits";
  if (!withoutKey) {
    const code = found === null ? "restore.keyMissing" : "restore.otherKey";
    throw new BackupFault(code, { file });
  }
  return found === null ? "missing" : "another";
}

/** Makes, under a name of its own, what the server will go on with. */
function prepare(
  { folder, manifest, name }: FoundBackup,
  { restoring, at }: { restoring: string; at: number },
): void {
  copyFileSync(join(folder, inBackup.database), restoring);
  const { rows, auditHead, migratedTo } = manifest;
  checkCopy(restoring, { rows, auditHead, migratedTo });
  const db = openDatabase(restoring);
  try {
    db.transaction(
      (tx) => {
        // A session that was ended since must not come back to life.
        tx.delete(session).run();
        recordAuditEvent(tx, {
          actor: { userId: null, name: "system", role: "system" },
          event: "backup.restored",
          subject: { type: "backup", id: name },
          detail: { madeAt: manifest.madeAt, auditSequence: auditHead?.sequence ?? 0 },
          at,
          businessOn: findBusinessDate(tx, at),
        });
      },
      { behavior: "immediate" },
    );
    db.$client.pragma("journal_mode = DELETE");
  } finally {
    db.$client.close();
  }
  syncToDisk(restoring);
}

function restoreFiles({ folder }: FoundBackup, suffix: string): void {
  const from = join(folder, inBackup.files);
  const live = storedFilesDirectory();
  if (existsSync(live)) renameSync(live, `${live}.${suffix}`);
  if (existsSync(from)) cpSync(from, live, { recursive: true });
}
