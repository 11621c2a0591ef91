import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
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
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((name) => name.startsWith(prefix))
    .flatMap((name) => findBackup(directory, name) ?? [])
    .sort((a, b) => b.manifest.madeAt - a.manifest.madeAt);
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
