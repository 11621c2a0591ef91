import { findSetting } from "#db/find-setting.ts";
import type { Db, Reader } from "#db/open-database.ts";
import { setting } from "#db/schema/setting.ts";

/** Keeps when a database was made, so that a new office is not asked for a backup it cannot have yet. */
export function noteBeginning(db: Db, at: number): void {
  db.insert(setting)
    .values({ key: "begunAt", value: String(at) })
    .run();
}

/** When the database was made, in milliseconds; null of one that was made before this was kept. */
export function findBeginning(db: Reader): number | null {
  const begunAt = findSetting(db, "begunAt");
  return begunAt === undefined ? null : Number(begunAt);
}
