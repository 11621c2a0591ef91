import "server-only";
import { database } from "#app/_server/office/database.ts";
import { findDataTerms } from "#db/setting/find-data-terms.ts";

/** What an administrator says of the open data. */
export function readDataTerms() {
  return findDataTerms(database());
}
