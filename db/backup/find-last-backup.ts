import { backupDirectory } from "../data-directory.ts";
import { type FoundBackup, listBackups } from "./list-backups.ts";

/** The newest backup that has all its files, or undefined where there is none. */
export function findLastBackup(): FoundBackup | undefined {
  return listBackups(backupDirectory())[0];
}
