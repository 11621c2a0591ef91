import { existsSync, readdirSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { listTables } from "#db/database-state.ts";
import { DatabaseRefusal } from "../check-database.ts";
import {
  backupDirectory,
  databaseFile,
  dataDirectory,
  demoStagingDirectory,
} from "../data-directory.ts";

/** Whether the file of the database has anything in it; whether it can be used is asked elsewhere. */
export function hasDatabase(): boolean {
  if (sizeOf(databaseFile()) === 0) return false;
  const client = new Sqlite(databaseFile(), { fileMustExist: true });
  try {
    return listTables(client).length > 0;
  } catch {
    // What cannot be read is not nothing.
    return true;
  } finally {
    client.close();
  }
}

/**
 * Whether there is an office in the data folder, or room for a new one. Where its database is gone or
 * empty but something of an office is left, there is neither: nothing is put in the place of what a
 * person may still bring back.
 *
 * @param anew whether a new one is wanted all the same
 * @throws DatabaseRefusal `database.missing` or `database.empty`, with what is left
 */
export function findOffice({ anew }: { anew: boolean }): "office" | "none" {
  if (hasDatabase()) return "office";
  const left = listRemains();
  // The loading of a demo was interrupted; the keys that lie there are its own.
  if (left.length === 0 || existsSync(demoStagingDirectory())) return "none";
  if (!anew) {
    const code = existsSync(databaseFile()) ? "database.empty" : "database.missing";
    throw new DatabaseRefusal(code, left.join(", "));
  }
  setAside();
  return "none";
}

const remains =
  /^(household\.key|secret\.key|demo-accounts\.json|guatu\.sqlite-(wal|journal)|guatu\.sqlite\..*|files.*)$/;

function listRemains(): string[] {
  const names = namesIn(dataDirectory()).filter((name) => remains.test(name));
  const backups = namesIn(backupDirectory()).filter((name) => name.startsWith("guatu-"));
  return [...names, ...(backups.length > 0 ? [backupDirectory()] : [])];
}

/** A new database must not meet the log of an old one, which SQLite would take for its own. */
function setAside(): void {
  const suffix = `before-new-office-${new Date().toISOString().replaceAll(/[:.]/g, "-")}`;
  for (const end of ["", "-wal", "-journal", "-shm"]) {
    const file = `${databaseFile()}${end}`;
    if (existsSync(file)) renameSync(file, join(dataDirectory(), `guatu.sqlite.${suffix}${end}`));
  }
}

const namesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);
const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
