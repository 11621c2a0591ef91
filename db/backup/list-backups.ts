import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isOfFuture } from "#domain/backup/backup-age.ts";
import { backupDirectory } from "../data-directory.ts";
import { hasItsFiles, type Manifest, readManifest } from "./manifest.ts";

/** A backup that has all its files in their full length. */
export type FoundBackup = {
  readonly name: string;
  readonly folder: string;
  readonly manifest: Manifest;
};

const prefix = "guatu-";

/**
 * @example
 * backupName(Date.UTC(2026, 10, 24, 18, 30)) //=> "guatu-2026-11-24T18-30-00-000Z"
 */
export function backupName(at: number): string {
  return `${prefix}${new Date(at).toISOString().replaceAll(/[:.]/g, "-")}`;
}

/** The backups of a folder, newest first; what is not one, or only half of one, is passed over. */
export function listBackups(directory: string): FoundBackup[] {
  return listNames(directory)
    .flatMap((name) => findBackup(directory, name) ?? [])
    .sort((a, b) => b.manifest.madeAt - a.manifest.madeAt);
}

/**
 * The newest backup that has all its files, or undefined where there is none. Told by the names the
 * program gives, so that the files of older ones are not looked at. One of the future is passed
 * over: it would hide every other until its day has come.
 */
export function findLastBackup(at: number): FoundBackup | undefined {
  const directory = backupDirectory();
  const dated = listNames(directory).filter((name) => /^\d/.test(name.slice(prefix.length)));
  for (const name of dated.sort().toReversed()) {
    const found = findBackup(directory, name);
    if (found && !isOfFuture(found.manifest.madeAt, at)) return found;
  }
  return undefined;
}

function listNames(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory).filter((name) => name.startsWith(prefix));
}

function findBackup(directory: string, name: string): FoundBackup | undefined {
  const folder = join(directory, name);
  try {
    const manifest = readManifest(folder);
    return hasItsFiles(folder, manifest) ? { name, folder, manifest } : undefined;
  } catch {
    return undefined;
  }
}
