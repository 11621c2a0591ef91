import { DatabaseRefusal } from "./check-database.ts";
import { dataDirectory } from "./data-directory.ts";
import { hasFaultCode } from "./has-fault-code.ts";
import { isBusy } from "./is-busy.ts";
import { isDiskFull } from "./is-disk-full.ts";
import { isStorageFault } from "./is-storage-fault.ts";

export type DatabaseFault =
  | DatabaseRefusal["code"]
  | "database.readOnly"
  | "database.unreadable"
  | "database.busy"
  | "disk.full";

/** In this order: a read-only file is also one that cannot be opened for writing. */
const named: readonly (readonly [RegExp, DatabaseFault])[] = [
  [/^SQLITE_(CORRUPT|NOTADB)/, "database.damaged"],
  [/^(SQLITE_READONLY|EROFS)/, "database.readOnly"],
  [/^(SQLITE_(CANTOPEN|IOERR|PERM|AUTH|NOLFS)|EACCES|EPERM|EIO|EISDIR)/, "database.unreadable"],
  [/^ENOENT$/, "database.missing"],
];

/**
 * What is wrong with the database, its file or its disk, by what SQLite or the file system said;
 * null where the fault is of another kind. Of a file that it has no room to make, SQLite says only
 * that it cannot be opened: then the disk is asked.
 *
 * @param folder on the disk in question
 * @example
 * nameDatabaseFault(Object.assign(new Error(), { code: "SQLITE_NOTADB" })) //=> "database.damaged"
 */
export function nameDatabaseFault(
  fault: unknown,
  folder: string = dataDirectory(),
): DatabaseFault | null {
  if (fault instanceof DatabaseRefusal) return fault.code;
  if (isStorageFault(fault)) return "disk.full";
  if (isBusy(fault)) return "database.busy";
  const name = named.find(([codes]) => hasFaultCode(fault, codes))?.[1] ?? null;
  return name === "database.unreadable" && isDiskFull(folder) ? "disk.full" : name;
}
