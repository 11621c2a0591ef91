import { rmSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { createForOwner } from "../create-for-owner.ts";
import { dataDirectory, lockFile } from "../data-directory.ts";
import { hasFaultCode } from "../has-fault-code.ts";
import { isBusy } from "../is-busy.ts";

/** Somebody else works on the data folder alone. */
export class DataFolderInUse extends Error {
  readonly folder = dataDirectory();
}

/** With this code a server ends that found its data folder in use. */
export const folderInUseCode = 10;

/**
 * Holds the data folder for this process alone: a server, a restore, whoever brings the data to where
 * a server can use them. Reading it, backing it up and writing through the database beside a server
 * need no hold. It is SQLite's own lock on an empty file, which the system lets go of as soon as the
 * process is gone, however it went: none is ever left behind.
 *
 * @returns lets it go
 * @throws DataFolderInUse
 */
export function holdDataFolder(): () => void {
  createForOwner(lockFile());
  try {
    return lock();
  } catch (fault) {
    if (!hasFaultCode(fault, /^SQLITE_(NOTADB|CORRUPT)/)) throw fault;
    // Nothing is ever written into it: whatever is in it came from elsewhere.
    rmSync(lockFile());
    createForOwner(lockFile());
    return lock();
  }
}

function lock(): () => void {
  const client = new Sqlite(lockFile(), { timeout: 0 });
  try {
    // Nothing is written, so nothing is to be taken back either: no journal beside it.
    client.pragma("journal_mode = MEMORY");
    client.exec("begin exclusive");
    return () => client.close();
  } catch (fault) {
    client.close();
    throw isBusy(fault) ? new DataFolderInUse("the data folder is in use") : fault;
  }
}
