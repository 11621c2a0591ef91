import "server-only";
import { KeyRefusal } from "#db/encryption/key-refusal.ts";
import { nameDatabaseFault } from "#db/name-database-fault.ts";
import { DataFolderInUse, folderInUseCode, holdDataFolder } from "#db/office/hold-data-folder.ts";
import { database } from "./database.ts";

const holder = globalThis as typeof globalThis & { guatuRelease?: () => void };

/**
 * Takes the data folder for this server, for as long as it lives, and opens the database. Where
 * another server has the folder this one ends. Where the database cannot be used it stays, so that
 * `/readyz` can say why.
 */
export function takeOffice(): void {
  process.umask(0o077);
  try {
    holder.guatuRelease ??= holdDataFolder();
  } catch (fault) {
    if (!(fault instanceof DataFolderInUse)) throw fault;
    process.stderr.write(`in use: ${fault.folder}\n`);
    process.exit(folderInUseCode);
  }
  try {
    database();
  } catch (fault) {
    const code = fault instanceof KeyRefusal ? fault.code : nameDatabaseFault(fault);
    process.stderr.write(`not ready: ${code ?? String(fault)}\n`);
  }
}
