import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instant } from "#db/schema/columns.ts";
import { user } from "#db/schema/user.ts";

/**
 * What somebody looked for in the ledger: named, or only the last search. It stands here and not in
 * an address, because it may hold a name or a number of a person.
 */
export const savedFilter = sqliteTable(
  "saved_filter",
  {
    id: text("id").primaryKey(),
    userId: text("user_id")
      .notNull()
      .references(() => user.id),
    /** NULL: a search nobody gave a name. */
    name: text("name"),
    /** The filter, encrypted: somebody may look for an identity number. */
    terms: text("terms").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [index("saved_filter_user").on(table.userId)],
);
