import { copyFileSync, cpSync, existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { recordAuditEvent, systemActor } from "#db/audit/record-audit-event.ts";
import { type KeyName, keyFiles } from "#db/encryption/key-files.ts";
import { keyFingerprint } from "#db/encryption/key-fingerprint.ts";
import { findBusinessDate } from "#db/find-business-date.ts";
import { householdHolder } from "#db/schema/household/household.ts";
import { savedFilter } from "#db/schema/household/saved-filter.ts";
import { createForOwner } from "../create-for-owner.ts";
import { databaseFile, dataDirectory, storedFilesDirectory } from "../data-directory.ts";
import { latestMigration } from "../latest-migration.ts";
import { DataFolderInUse, holdDataFolder } from "../office/hold-data-folder.ts";
import { openDatabase, type Transaction } from "../open-database.ts";
import { session, signInChallenge, twoFactor, user } from "../schema/user.ts";
import { syncToDisk } from "../sync-to-disk.ts";
import { BackupFault } from "./backup-fault.ts";
import { checkCopy } from "./check-copy.ts";
import { findUnopenedKeys } from "./find-unopened-keys.ts";
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
 * data folder or the database, or when a key does not fit; nothing has changed then
 */
export async function restoreBackup(backup: FoundBackup, options: Options): Promise<Restored> {
  const release = holdForRestore();
  try {
    removeLeftovers();
    requireWhole(backup);
    const unopened = await findUnopenedKeys(backup, options);
    return putInPlace(backup, { at: options.at, unopened });
  } finally {
    removeLeftovers();
    release();
  }
}

function holdForRestore(): () => void {
  try {
    return holdDataFolder();
  } catch (fault) {
    if (!(fault instanceof DataFolderInUse)) throw fault;
    throw new BackupFault("restore.inUse", { file: databaseFile() });
  }
}

/** Where the restored database and the files are made before they get their place. */
const restoringDatabase = () => `${databaseFile()}.restoring`;
const restoringFiles = () => `${storedFilesDirectory()}.restoring`;

/** What a restore that was ended left behind: it takes room, and its log would change a new copy. */
function removeLeftovers(): void {
  const database = ["", "-wal", "-shm", "-journal"].map((end) => `${restoringDatabase()}${end}`);
  for (const path of [...database, restoringFiles()])
    rmSync(path, { recursive: true, force: true });
}

function requireWhole({ folder, manifest }: FoundBackup): void {
  const changed = findChangedFiles(folder, manifest);
  if (changed.length > 0) throw new BackupFault("backup.damaged", { detail: changed.join(", ") });
  if (manifest.migratedTo > latestMigration()) throw new BackupFault("backup.tooNew", { folder });
}

type Unopened = { readonly at: number; readonly unopened: readonly KeyName[] };

function putInPlace(backup: FoundBackup, { at, unopened }: Unopened): Restored {
  const suffix = `before-restore-${new Date(at).toISOString().replaceAll(/[:.]/g, "-")}`;
  const putBack = setUnusableAside(unopened, suffix);
  try {
    prepareFiles(backup);
    prepare(backup, { at, unopened });
    const aside = `${databaseFile()}.${suffix}`;
    const hadOne = replaceLive(databaseFile(), { by: restoringDatabase(), aside });
    replaceFiles(suffix);
    syncToDisk(dataDirectory());
    return { keptAs: hadOne ? aside : null, unopened };
  } catch (fault) {
    putBack();
    throw fault;
  }
}

/**
 * What is no key but lies in the place of one that is given up is kept under another name, so that
 * the next start makes one.
 *
 * @returns undoes it
 */
function setUnusableAside(unopened: readonly KeyName[], suffix: string): () => void {
  const moved = unopened
    .filter((name) => keyFingerprint(name) === null && existsSync(keyFiles[name]()))
    .map((name) => keyFiles[name]());
  for (const file of moved) renameSync(file, `${file}.${suffix}`);
  return () => {
    for (const file of moved) renameSync(`${file}.${suffix}`, file);
  };
}

/** Makes, under a name of its own, what the server will go on with. */
function prepare({ folder, manifest, name }: FoundBackup, { at, unopened }: Unopened): void {
  const restoring = restoringDatabase();
  createForOwner(restoring);
  copyFileSync(join(folder, inBackup.database), restoring);
  const { rows, auditHead, migratedTo } = manifest;
  checkCopy(restoring, { rows, auditHead, migratedTo });
  const db = openDatabase(restoring);
  try {
    db.transaction(
      (tx) => {
        // A session that was ended since must not come back to life.
        tx.delete(session).run();
        tx.delete(signInChallenge).run();
        if (unopened.includes("session")) removeSecondFactors(tx, at);
        if (unopened.includes("household")) removeSealedTexts(tx);
        recordAuditEvent(tx, {
          actor: systemActor,
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

/**
 * A number nobody can read would be a page that fails, and one that is entered over it the loss of
 * it. The backup keeps them for the day its key is found.
 */
function removeSealedTexts(tx: Transaction): void {
  tx.update(householdHolder)
    .set({
      identityCipher: null,
      phoneCipher: null,
      bankAccountCipher: null,
      identityIndex: null,
      phoneIndex: null,
    })
    .run();
  tx.delete(savedFilter).run();
}

function prepareFiles({ folder }: FoundBackup): void {
  const from = join(folder, inBackup.files);
  if (existsSync(from)) cpSync(from, restoringFiles(), { recursive: true });
}

function replaceFiles(suffix: string): void {
  const live = storedFilesDirectory();
  if (existsSync(live)) renameSync(live, `${live}.${suffix}`);
  if (existsSync(restoringFiles())) renameSync(restoringFiles(), live);
}
