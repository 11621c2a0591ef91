import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { oneOf } from "#db/schema/columns.ts";

export const ledgerChangeKinds = ["household", "count", "building"] as const;

/**
 * What changed in the ledgers, in order: written by triggers, so by whoever writes, and read by what
 * keeps the ledger in memory. Only the last hundred thousand changes stand here.
 */
export const ledgerChange = sqliteTable(
  "ledger_change",
  {
    sequence: integer("sequence").primaryKey(),
    kind: text("kind", { enum: ledgerChangeKinds }).notNull(),
    /** The rowid of a household. */
    householdRow: integer("household_row"),
    /** Counts of a metric, learnt on a day. */
    projectId: text("project_id"),
    metric: text("measure"),
    recordedOn: text("recorded_on"),
  },
  (table) => [oneOf("ledger_change_kind_known", table.kind, ledgerChangeKinds)],
);
