import { sql } from "drizzle-orm";
import { check, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { day, realDay } from "./columns.ts";

/**
 * A published text that facts are taken from. Where it carries no day, the interval it was
 * printed in stands instead, and its facts count as known from the first day of it.
 */
export const source = sqliteTable(
  "source",
  {
    id: text("id").primaryKey(),
    title: text("title"),
    publisher: text("publisher").notNull(),
    year: integer("year").notNull(),
    publishedOn: day("published_on"),
    publishedFromOn: day("published_from_on"),
    publishedToOn: day("published_to_on"),
  },
  (table) => [
    realDay("source_published_on", table.publishedOn),
    realDay("source_published_from_on", table.publishedFromOn),
    realDay("source_published_to_on", table.publishedToOn),
    check(
      "source_day_or_interval",
      sql`${table.publishedOn} is not null or ${table.publishedFromOn} is not null`,
    ),
  ],
);
