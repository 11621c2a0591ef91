import { readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { isOfFuture } from "#domain/backup/backup-age.ts";
import { rotateBackups } from "#domain/backup/backup-rotation.ts";
import { backupDirectory } from "../data-directory.ts";
import { syncToDisk } from "../sync-to-disk.ts";
import { listBackups } from "./list-backups.ts";
import { findChangedFiles } from "./manifest.ts";

export type Rotation = {
  readonly kept: number;
  readonly removed: readonly string[];
  /** Not what they were when they were made: they count for nothing, and a person decides. */
  readonly damaged: readonly string[];
};

const leftoverMs = 24 * 60 * 60_000;

/**
 * Removes the backups that `rotateBackups` lets go. Each is read through first: one that a disk
 * has damaged keeps no other one from staying, and neither does one of the future, which stays
 * itself until its day has come.
 */
export function removeOldBackups(at: number): Rotation {
  const directory = backupDirectory();
  const found = listBackups(directory).map((backup) => ({
    ...backup,
    isWhole: findChangedFiles(backup.folder, backup.manifest).length === 0,
  }));
  const whole = found
    .filter(({ isWhole, manifest }) => isWhole && !isOfFuture(manifest.madeAt, at))
    .map(({ name, manifest }) => ({ name, at: manifest.madeAt }));
  const { keep, remove } = rotateBackups(whole);
  for (const name of remove) removeWhole(directory, name);
  removeLeftovers(directory, at);
  syncToDisk(directory);
  const damaged = found.filter(({ isWhole }) => !isWhole).map(({ name }) => name);
  return { kept: keep.length, removed: remove, damaged };
}

/** It loses its name first: half a backup is never taken for one. */
function removeWhole(directory: string, name: string): void {
  const removing = join(directory, `.removing-${name}`);
  renameSync(join(directory, name), removing);
  rmSync(removing, { recursive: true, force: true });
}

/** What a process that was ended left behind; one of today may still be at work. */
function removeLeftovers(directory: string, at: number): void {
  for (const name of readdirSync(directory)) {
    if (!/^\.(making|removing)-/.test(name)) continue;
    const leftover = join(directory, name);
    const changedAt = statSync(leftover, { throwIfNoEntry: false })?.mtimeMs ?? at;
    if (at - changedAt > leftoverMs) rmSync(leftover, { recursive: true, force: true });
  }
}
