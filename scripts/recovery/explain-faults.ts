import { BackupFault } from "#db/backup/backup-fault.ts";
import { DatabaseRefusal } from "#db/check-database.ts";
import { databaseFile, dataDirectory } from "#db/data-directory.ts";
import { KeyRefusal } from "#db/encryption/key-refusal.ts";
import { findFaultCode } from "#db/has-fault-code.ts";
import { nameDatabaseFault } from "#db/name-database-fault.ts";
import { DataFolderInUse } from "#db/office/hold-data-folder.ts";
import { explainRefusals, Refusal } from "../host/refusal.js";

/**
 * Runs a script to its end. Whatever is wrong with the data folder, the database, a key, a backup or
 * the disk becomes one line that says what to do, and an exit code of its own.
 *
 * @param writesTo where the disk may be full
 */
export function explainFaults(
  script: () => Promise<void>,
  { writesTo = dataDirectory }: { writesTo?: () => string } = {},
): Promise<void> {
  return explainRefusals(async () => {
    try {
      await script();
    } catch (fault) {
      throw asRefusal(fault, writesTo());
    }
  });
}

function asRefusal(fault: unknown, folder: string): unknown {
  if (fault instanceof BackupFault) return new Refusal(fault.code, fault.values);
  if (fault instanceof KeyRefusal) return new Refusal(fault.code, { file: fault.file });
  if (fault instanceof DataFolderInUse) {
    return new Refusal("dataFolder.inUse", { folder: fault.folder });
  }
  const code = nameDatabaseFault(fault, folder);
  if (code === null) return fault;
  return new Refusal(code, { ...fileOf(fault), folder, detail: detailOf(fault) });
}

/** The file system says of which file it speaks; SQLite speaks of the database. */
function fileOf(fault: unknown): { file: string } {
  const path = fault instanceof Error && "path" in fault ? String(fault.path) : databaseFile();
  return { file: path };
}

function detailOf(fault: unknown): string {
  if (fault instanceof DatabaseRefusal) return fault.detail;
  return findFaultCode(fault, /./) ?? "";
}
