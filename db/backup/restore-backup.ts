import { copyFileSync, cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { recordAuditEvent } from "../commands/record-audit-event.ts";
import { databaseFile, dataDirectory, storedFilesDirectory } from "../data-directory.ts";
import { type KeyName, keyFiles } from "../keys/key-files.ts";
import { keyFingerprint } from "../keys/key-fingerprint.ts";
import { latestMigration } from "../latest-migration.ts";
import { openDatabase, type Transaction } from "../open-database.ts";
import { findBusinessDate } from "../queries/find-business-date.ts";
import { session, twoFactor, user } from "../schema/user.ts";
import { syncToDisk } from "../sync-to-disk.ts";
import { BackupFault } from "./backup-fault.ts";
import { checkCopy } from "./check-copy.ts";
import type { FoundBackup } from "./list-backups.ts";
import { inBackup } from "./make-backup.ts";
import { findChangedFiles } from "./manifest.ts";
import { replaceLive } from "./replace-live.ts";

type Options = {
  readonly at: number;
  /** Goes on although a key is missing, or is another one than at the time. */
  readonly withoutKey?: boolean;
};

export type Restored = {
  /** Where the database that was there is now; null where there was none. */
  readonly keptAs: string | null;
  /** The keys that do not open what they opened at the time. */
  readonly unopened: readonly KeyName[];
};

/**
 * Puts the database and the files of a backup into the data folder. What was there is kept beside
 * it. Everybody has to sign in again, and the audit trail goes on with who came back to what.
 *
 * @throws BackupFault when the backup is not whole or of a newer program, when a server has the
 * database open, or when the key does not fit; nothing has changed then
 */
export function restoreBackup(backup: FoundBackup, options: Options): Restored {
  requireWhole(backup);
  const unopened = findUnopened(backup, options);
  mkdirSync(dataDirectory(), { recursive: true, mode: 0o700 });
  const suffix = `before-restore-${new Date(options.at).toISOString().replaceAll(/[:.]/g, "-")}`;
  const restoring = `${databaseFile()}.restoring`;
  try {
    prepare(backup, { restoring, at: options.at, unopened });
    const aside = `${databaseFile()}.${suffix}`;
    const hadOne = replaceLive(databaseFile(), { by: restoring, aside });
    restoreFiles(backup, suffix);
    syncToDisk(dataDirectory());
    return { keptAs: hadOne ? aside : null, unopened };
  } finally {
    for (const end of ["", "-wal", "-shm"]) rmSync(`${restoring}${end}`, { force: true });
  }
}

function requireWhole({ folder, manifest }: FoundBackup): void {
  const changed = findChangedFiles(folder, manifest);
  if (changed.length > 0) throw new BackupFault("backup.damaged", { detail: changed.join(", ") });
  if (manifest.migratedTo > latestMigration()) throw new BackupFault("backup.tooNew", { folder });
}

const faults = {
  household: { missing: "restore.keyMissing", other: "restore.otherKey" },
  session: { missing: "restore.secretMissing", other: "restore.otherSecret" },
} as const;

function findUnopened({ manifest }: FoundBackup, { withoutKey }: Options): KeyName[] {
  return (["household", "session"] as const).filter((name) => {
    const found = keyFingerprint(name);
    const wanted = manifest.keys[name];
    if (wanted === null || found === wanted) return false;
    if (withoutKey) return true;
    const code = faults[name][found === null ? "missing" : "other"];
    throw new BackupFault(code, { file: keyFiles[name]() });
  });
}

/** Makes, under a name of its own, what the server will go on with. */
function prepare(
  { folder, manifest, name }: FoundBackup,
  { restoring, at, unopened }: { restoring: string; at: number; unopened: readonly KeyName[] },
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
        if (unopened.includes("session")) removeSecondFactors(tx, at);
        recordAuditEvent(tx, {
          actor: { userId: null, name: "system", role: "system" },
          event: "backup.restored",
          subject: { type: "backup", id: name },
          detail: { madeAt: manifest.madeAt, auditSequence: auditHead?.sequence ?? 0, unopened },
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

/**
 * A second factor nobody can check would keep everybody out who has one. Without it leaders and
 * administrators can do nothing but add another, as on their first day.
 */
function removeSecondFactors(tx: Transaction, at: number): void {
  tx.delete(twoFactor).run();
  tx.update(user)
    .set({ twoFactorEnabled: false, updatedAt: new Date(at) })
    .where(eq(user.twoFactorEnabled, true))
    .run();
}

function restoreFiles({ folder }: FoundBackup, suffix: string): void {
  const from = join(folder, inBackup.files);
  const live = storedFilesDirectory();
  if (existsSync(live)) renameSync(live, `${live}.${suffix}`);
  if (existsSync(from)) cpSync(from, live, { recursive: true });
}
