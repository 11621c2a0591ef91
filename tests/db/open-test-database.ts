import { type Db, openDatabase } from "#db/open-database.ts";
import { fillDiskAtEachStep } from "./fill-disk.ts";

/** A database in memory with the real migrations; with `DISK_FULL`, on a disk that is often full. */
export function openTestDatabase(): Db {
  const db = openDatabase(":memory:");
  if (process.env.DISK_FULL) fillDiskAtEachStep(db);
  return db;
}
