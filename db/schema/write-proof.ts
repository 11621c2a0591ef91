import { sql } from "drizzle-orm";
import { check, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** One row, written anew whenever it is to be proved that the database takes a write and keeps it. */
export const writeProof = sqliteTable(
  "write_proof",
  {
    id: integer("id").primaryKey(),
    token: text("token").notNull(),
  },
  (table) => [check("write_proof_one_row", sql`${table.id} = 1`)],
);
