import { sqliteTable, text } from "drizzle-orm/sqlite-core";

/** One value per key; the keys and their meaning are in `db/queries/find-settings.ts`. */
export const setting = sqliteTable("setting", {
  key: text("key").primaryKey(),
  value: text("value").notNull(),
});
