import Sqlite from "better-sqlite3";
import { databaseFile } from "../data-directory.ts";
import { nameDatabaseFault } from "../name-database-fault.ts";
import { BackupFault } from "./backup-fault.ts";
import { findDamage } from "./check-copy.ts";

/**
 * Tells why no backup could be made of the live database: where it is damaged itself, that is said,
 * and not that the copy is. Every other fault is as it was.
 */
export function explainByLive(fault: unknown): unknown {
  const isOfCopy = fault instanceof BackupFault && fault.code === "backup.damaged";
  if (!isOfCopy && nameDatabaseFault(fault) !== "database.damaged") return fault;
  const detail = findLiveDamage();
  if (detail !== undefined) {
    return new BackupFault("backup.liveDamaged", { file: databaseFile(), detail });
  }
  return new BackupFault("backup.copyDamaged", { detail: String(fault) });
}

function findLiveDamage(): string | undefined {
  try {
    const client = new Sqlite(databaseFile(), { readonly: true, fileMustExist: true });
    try {
      return findDamage(client);
    } finally {
      client.close();
    }
  } catch (fault) {
    if (nameDatabaseFault(fault) !== "database.damaged") throw fault;
    return fault instanceof Error && "code" in fault ? String(fault.code) : String(fault);
  }
}
