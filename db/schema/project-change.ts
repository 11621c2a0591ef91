import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/**
 * Which projects changed, in order: written by triggers on every table their facts are read from,
 * so by whoever writes, and read by what keeps the facts in memory. Without a project it is all of
 * them: a person or a place got another name. Only the last ten thousand changes stand here.
 */
export const projectChange = sqliteTable("project_change", {
  sequence: integer("sequence").primaryKey(),
  projectId: text("project_id"),
});
