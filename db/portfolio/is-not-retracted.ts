import { eq, exists, not, type SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Reader } from "#db/open-database.ts";
import { retraction } from "#db/schema/retraction.ts";

/** SQL: whoever made the row with this id has not taken it back. */
export function isNotRetracted(db: Reader, id: SQLiteColumn): SQL {
  const taken = db
    .select({ subjectId: retraction.subjectId })
    .from(retraction)
    .where(eq(retraction.subjectId, id));
  return not(exists(taken));
}
