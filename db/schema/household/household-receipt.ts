import { sql } from "drizzle-orm";
import { check, index, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { day, instant, oneOf, realDay } from "#db/schema/columns.ts";
import { user } from "#db/schema/user.ts";
import { household } from "./household.ts";

/** How a receipt ended: taken back for a reason, or another was issued in its place. */
export const receiptEndings = ["revoked", "replaced"] as const;

/**
 * 回执: what a household reads its own progress with. The code is printed once and stands nowhere;
 * here is its keyed hash alone. A household has one in force at most.
 */
export const householdReceipt = sqliteTable(
  "household_receipt",
  {
    id: text("id").primaryKey(),
    householdId: text("household_id")
      .notNull()
      .references(() => household.id),
    codeIndex: text("code_index").notNull().unique(),
    issuedOn: day("issued_on").notNull(),
    issuedAt: instant("issued_at").notNull(),
    issuedById: text("issued_by_id")
      .notNull()
      .references(() => user.id),
    /** The last day it can be read on. */
    expiresOn: day("expires_on").notNull(),
    ending: text("ending", { enum: receiptEndings }),
    endedOn: day("ended_on"),
    endReason: text("end_reason"),
  },
  (table) => [
    oneOf("household_receipt_ending_known", table.ending, receiptEndings),
    realDay("household_receipt_issued_on", table.issuedOn),
    realDay("household_receipt_expires_on", table.expiresOn),
    realDay("household_receipt_ended_on", table.endedOn),
    check(
      "household_receipt_ended_somehow",
      sql`(${table.ending} is null) = (${table.endedOn} is null)
        and (${table.endReason} is null or ${table.ending} = 'revoked')`,
    ),
    uniqueIndex("household_receipt_in_force").on(table.householdId).where(sql`ending is null`),
    index("household_receipt_household").on(table.householdId),
  ],
);
