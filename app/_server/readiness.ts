import "server-only";
import { statfsSync } from "node:fs";
import { sql } from "drizzle-orm";
import { dataDirectory } from "#db/data-directory.ts";
import { database } from "./database.ts";

const leastFreeBytes = 100 * 1024 * 1024;

export type Readiness = { ready: boolean; database: boolean; disk: boolean };

/** Whether the server can do its work now. A database that opened has run its migrations. */
export function findReadiness(): Readiness {
  const checks = { database: passes(canWrite), disk: passes(hasRoom) };
  return { ready: checks.database && checks.disk, ...checks };
}

function passes(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}

/** Takes the write lock and lets it go again. */
function canWrite(): boolean {
  return database().transaction((tx) => tx.get<[number]>(sql`select 1`) !== undefined, {
    behavior: "immediate",
  });
}

function hasRoom(): boolean {
  const disk = statfsSync(dataDirectory());
  return disk.bavail * disk.bsize > leastFreeBytes;
}
