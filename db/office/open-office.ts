import { provideKeys } from "#db/encryption/provide-keys.ts";
import { DatabaseRefusal } from "../check-database.ts";
import { databaseFile } from "../data-directory.ts";
import { type Db, openDatabase } from "../open-database.ts";
import { hasDatabase } from "./find-office.ts";
import { noteBeginning } from "./note-beginning.ts";

/**
 * Opens the database of the data folder together with its keys: both are there, and the key of
 * personal data opens what is stored.
 *
 * @param mayBeNew whether a new database is made where there is none; only who has asked
 * `findOffice` knows that no office is lost by it
 * @throws DatabaseRefusal
 * @throws KeyRefusal
 */
export function openOffice({ mayBeNew = false }: { mayBeNew?: boolean } = {}): Db {
  const isNew = !hasDatabase();
  if (isNew && !mayBeNew) throw new DatabaseRefusal("database.missing", databaseFile());
  const db = openDatabase(databaseFile());
  try {
    provideKeys(db.$client);
    if (isNew) noteBeginning(db, Date.now());
    return db;
  } catch (fault) {
    db.$client.close();
    throw fault;
  }
}
