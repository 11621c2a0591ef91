import "server-only";
import { statfsSync } from "node:fs";
import { sql } from "drizzle-orm";
import { readMigratedTo } from "#db/backup/database-state.ts";
import { findLastBackup } from "#db/backup/list-backups.ts";
import { dataDirectory } from "#db/data-directory.ts";
import { isBusy } from "#db/is-busy.ts";
import { latestMigration } from "#db/latest-migration.ts";
import { isBackupOverdue } from "#domain/backup-age.ts";
import { database } from "./database.ts";

const leastFreeBytes = 100 * 1024 * 1024;

export type Readiness = {
  ready: boolean;
  database: boolean;
  migrations: boolean;
  disk: boolean;
  backup: boolean;
};

/** Whether the server can do its work now, and could get it back tomorrow. */
export function findReadiness(): Readiness {
  const found = {
    database: passes(canWrite),
    migrations: passes(hasRunMigrations),
    disk: passes(hasRoom),
    backup: passes(isBackedUp),
  };
  return { ready: Object.values(found).every(Boolean), ...found };
}

function passes(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}

/** Takes the write lock and lets it go again; that somebody else is writing shows it as well. */
function canWrite(): boolean {
  try {
    return database().transaction((tx) => tx.get<[number]>(sql`select 1`) !== undefined, {
      behavior: "immediate",
    });
  } catch (fault) {
    if (isBusy(fault)) return true;
    throw fault;
  }
}

/** The tables are those of this program, and not those of a newer one that ran here meanwhile. */
function hasRunMigrations(): boolean {
  return readMigratedTo(database().$client) === latestMigration();
}

function hasRoom(): boolean {
  const disk = statfsSync(dataDirectory());
  return disk.bavail * disk.bsize > leastFreeBytes;
}

function isBackedUp(): boolean {
  return !isBackupOverdue(findLastBackup()?.manifest.madeAt ?? null, Date.now());
}
