import { type KeyFaultCode, KeyRefusal } from "#db/encryption/key-refusal.ts";
import { type DatabaseFault, nameDatabaseFault } from "../name-database-fault.ts";
import type { Db } from "../open-database.ts";
import { proveWrite } from "./prove-write.ts";
import { isKnownDamaged, noteDamage } from "./watch-integrity.ts";

/** Nobody writes for so long: the largest import is done long before. */
const longestBusyMs = 5 * 60_000;
let busySince: number | null = null;

/**
 * What keeps the database from being read and written, by name; null where nothing does.
 *
 * @param open gives the database of the server
 */
export function findDatabaseFault(
  open: () => Db,
  now: number,
): DatabaseFault | KeyFaultCode | "database.replaced" | null {
  if (isKnownDamaged()) return "database.damaged";
  try {
    const proof = proveWrite(open());
    busySince = proof === "busy" ? (busySince ?? now) : null;
    if (proof === "readOtherwise") return "database.replaced";
    if (proof === "readOnly") return "database.readOnly";
    return busySince !== null && now - busySince > longestBusyMs ? "database.busy" : null;
  } catch (fault) {
    noteDamage(fault);
    // The server opens its database only with the keys that fit.
    if (fault instanceof KeyRefusal) return fault.code;
    return nameDatabaseFault(fault) ?? "database.unreadable";
  }
}
