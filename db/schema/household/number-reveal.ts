import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { auditEvent } from "#db/schema/audit.ts";
import { household } from "./household.ts";

/**
 * That numbers of a household were shown in full: one row for each household and each time, whether
 * one number was looked at or all were exported. Who, when and why is in the audit trail. Append-only.
 */
export const numberReveal = sqliteTable(
  "number_sight",
  {
    householdId: text("household_id")
      .notNull()
      .references(() => household.id),
    auditSequence: integer("audit_sequence")
      .notNull()
      .references(() => auditEvent.sequence),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.auditSequence] }),
    index("number_sight_event").on(table.auditSequence),
  ],
);
