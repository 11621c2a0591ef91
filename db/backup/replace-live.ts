import { existsSync, linkSync, renameSync, rmSync, statSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { hasFaultCode } from "../has-fault-code.ts";
import { isBusy } from "../is-busy.ts";
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
  const found = statSync(live, { throwIfNoEntry: false });
  // SQLite would throw the log of an empty file away, which may be all that is left of it.
  const release = found?.isFile() && found.size > 0 ? takeForGood(live) : () => undefined;
  try {
    setLogsAside(live, aside);
    if (found?.isFile()) linkSync(live, aside);
    else if (found) renameSync(live, aside);
    renameSync(by, live);
  } finally {
    release();
  }
  return found !== undefined;
}

/**
 * Only a file that could not be read, or is gone, still has its logs. They are kept, for whoever
 * mends it, and away from the new one, which SQLite would change by them.
 */
function setLogsAside(live: string, aside: string): void {
  for (const end of ["-wal", "-journal"]) {
    if (existsSync(`${live}${end}`)) renameSync(`${live}${end}`, `${aside}${end}`);
  }
  rmSync(`${live}-shm`, { force: true });
}

/** Brings the log into the file and locks it against everybody. */
function takeForGood(live: string): () => void {
  let client: Sqlite.Database | undefined;
  try {
    client = new Sqlite(live, { fileMustExist: true, timeout: 0 });
    client.pragma("journal_mode = DELETE");
    client.exec("begin exclusive");
  } catch (fault) {
    if (!hasFaultCode(fault, unreadable)) {
      client?.close();
      throw isBusy(fault) ? new BackupFault("restore.inUse", { file: live }) : fault;
    }
  }
  return () => client?.close();
}
