import { existsSync, linkSync, renameSync, rmSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { BackupFault } from "./backup-fault.ts";

/** What SQLite says of a file it cannot read: nobody can be serving from it. */
const unreadable = /^SQLITE_(NOTADB|CORRUPT|CANTOPEN|IOERR)/;

/**
 * Puts another database in the place of the live one and keeps the live one under the name
 * `aside`. At every moment there is a whole database in the place. The lock is SQLite's own: it
 * is free as soon as the last process that had the file open is gone, however it went.
 *
 * @returns whether there was a live one
 * @throws BackupFault when a server, or anything else, has the live one open
 */
export function replaceLive(live: string, { by, aside }: { by: string; aside: string }): boolean {
  if (!existsSync(live)) {
    renameSync(by, live);
    return false;
  }
  const release = takeForGood(live);
  try {
    // Only a file that could not be read still has its log; it goes with it, for whoever mends it.
    if (existsSync(`${live}-wal`)) renameSync(`${live}-wal`, `${aside}-wal`);
    rmSync(`${live}-shm`, { force: true });
    linkSync(live, aside);
    renameSync(by, live);
  } finally {
    release();
  }
  return true;
}

/** Brings the log into the file and locks it against everybody. */
function takeForGood(live: string): () => void {
  const client = new Sqlite(live, { fileMustExist: true, timeout: 0 });
  try {
    client.pragma("journal_mode = DELETE");
    client.exec("begin exclusive");
  } catch (fault) {
    const code = fault instanceof Sqlite.SqliteError ? fault.code : "";
    if (!unreadable.test(code)) {
      client.close();
      throw code.startsWith("SQLITE_BUSY")
        ? new BackupFault("restore.inUse", { file: live })
        : fault;
    }
  }
  return () => client.close();
}
