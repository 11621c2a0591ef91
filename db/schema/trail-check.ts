import { sql } from "drizzle-orm";
import { check, integer, sqliteTable } from "drizzle-orm/sqlite-core";
import { instant } from "./columns.ts";

/** One row: what came of reading the chain of the audit trail through the last time. */
export const trailCheck = sqliteTable(
  "trail_check",
  {
    id: integer("id").primaryKey(),
    checkedAt: instant("checked_at").notNull(),
    /** The last row that was there. */
    lastSequence: integer("last_sequence").notNull(),
    /** The first row that does not fit; NULL where all do. */
    brokenAt: integer("broken_at"),
  },
  (table) => [check("trail_check_one_row", sql`${table.id} = 1`)],
);
