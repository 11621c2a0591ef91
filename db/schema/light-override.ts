import { sql } from "drizzle-orm";
import { check, index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { overrideColours } from "#domain/light/light-override.ts";
import { day, flag, instant, oneOf, realDay } from "./columns.ts";
import { project } from "./project.ts";
import { user } from "./user.ts";

/**
 * A leader's word against the computed light. Append-only: the last one set counts until it ends,
 * and one without a colour gives the word back to the computed light.
 */
export const lightOverride = sqliteTable(
  "light_override",
  {
    id: text("id").primaryKey(),
    projectId: text("project_id")
      .notNull()
      .references(() => project.id),
    colour: text("colour", { enum: overrideColours }),
    reason: text("reason").notNull(),
    setById: text("set_by_id")
      .notNull()
      .references(() => user.id),
    setOn: day("set_on").notNull(),
    setAt: instant("set_at").notNull(),
    /** The last day it holds. */
    expiresOn: day("expires_on").notNull(),
    synthetic: flag("synthetic").notNull().default(false),
  },
  (table) => [
    oneOf("light_override_colour_known", table.colour, overrideColours),
    realDay("light_override_set_on", table.setOn),
    realDay("light_override_expires_on", table.expiresOn),
    check(
      "light_override_ends_in_time",
      sql`${table.expiresOn} between ${table.setOn} and date(${table.setOn}, '+30 days')`,
    ),
    index("light_override_project").on(table.projectId),
  ],
);
