import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join, relative } from "node:path";
import Sqlite from "better-sqlite3";
import { type DatabaseState, readDatabaseState } from "#db/database-state.ts";
import { isKeyNeeded } from "#db/encryption/is-key-needed.ts";
import type { KeyName } from "#db/encryption/key-files.ts";
import { keyFingerprint } from "#db/encryption/key-fingerprint.ts";
import { opensStored } from "#db/encryption/opens-stored.ts";
import { requireOurs } from "../check-database.ts";
import { backupDirectory, databaseFile, storedFilesDirectory } from "../data-directory.ts";
import { hasDatabase } from "../office/find-office.ts";
import { syncToDisk } from "../sync-to-disk.ts";
import { BackupFault } from "./backup-fault.ts";
import { checkCopy } from "./check-copy.ts";
import { explainByLive } from "./explain-by-live.ts";
import { hashFile } from "./hash-file.ts";
import { backupName, type FoundBackup } from "./list-backups.ts";
import { type Manifest, manifestFormat, writeManifest } from "./manifest.ts";

/** The names within a backup. */
export const inBackup = { database: "guatu.sqlite", files: "files" } as const;

/**
 * Makes a backup of the data folder while the server goes on writing: the database as it was in
 * one moment, and the files people added. It is made under another name, proved to be whole, and
 * only then given its own, so that what carries the name of a backup is one. Neither key is in it.
 *
 * @throws BackupFault when there is no database, or it or the copy is not whole; nothing is left behind
 */
export async function makeBackup(at: number): Promise<FoundBackup> {
  if (!hasDatabase()) {
    throw new BackupFault("backup.noDatabase", { file: databaseFile() });
  }
  const directory = backupDirectory();
  const name = backupName(at);
  const making = join(directory, `.making-${name}-${process.pid}`);
  mkdirSync(making, { recursive: true, mode: 0o700 });
  try {
    const manifest = await fill(making, at);
    const folder = join(directory, name);
    renameSync(making, folder);
    syncToDisk(directory);
    return { name, folder, manifest };
  } catch (fault) {
    throw explainByLive(fault);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

async function fill(folder: string, at: number): Promise<Manifest> {
  const copy = join(folder, inBackup.database);
  const state = await copyDatabase(copy);
  chmodSync(copy, 0o600);
  checkCopy(copy, state);
  if (existsSync(storedFilesDirectory())) {
    cpSync(storedFilesDirectory(), join(folder, inBackup.files), { recursive: true });
  }
  const paths = filesUnder(folder);
  for (const path of paths) syncToDisk(join(folder, path));
  const files = paths.map((path) => ({
    path,
    bytes: statSync(join(folder, path)).size,
    sha256: hashFile(join(folder, path)),
  }));
  const keys = await nameKeys(copy);
  const manifest = { format: manifestFormat, madeAt: at, ...state, keys, files };
  syncToDisk(writeManifest(folder, manifest));
  syncToDisk(folder);
  return manifest;
}

/** Those that open something in the copy; one that does not is not its key. */
async function nameKeys(copy: string): Promise<Manifest["keys"]> {
  const client = new Sqlite(copy, { readonly: true });
  const nameKey = async (name: KeyName) =>
    isKeyNeeded(client, name) && (await opensStored(client, name)) ? keyFingerprint(name) : null;
  try {
    return { household: await nameKey("household"), session: await nameKey("session") };
  } finally {
    client.close();
  }
}

/**
 * The open transaction holds one moment of the database: without it each write of the server
 * would make the copying begin anew.
 */
async function copyDatabase(copy: string): Promise<DatabaseState> {
  const client = new Sqlite(databaseFile(), { fileMustExist: true });
  try {
    client.pragma("query_only = ON");
    requireOurs(client);
    client.exec("begin");
    const state = readDatabaseState(client);
    await client.backup(copy);
    client.exec("commit");
    return state;
  } finally {
    client.close();
  }
}

function filesUnder(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll("\\", "/"))
    .sort();
}
