import { sql } from "drizzle-orm";
import { check, index, integer, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { statedStatuses } from "#domain/milestone/milestone.ts";
import { figureKeys } from "#domain/project/project.ts";
import { area } from "./area.ts";
import { flag, oneOf, percentRange } from "./columns.ts";
import { milestone } from "./milestone.ts";
import { project } from "./project.ts";
import { source } from "./source.ts";

/** What a source says of a project, or of one of its milestones. */
export const sourceStatement = sqliteTable(
  "source_statement",
  {
    id: text("id").primaryKey(),
    sourceId: text("source_id")
      .notNull()
      .references(() => source.id),
    projectId: text("project_id")
      .notNull()
      .references(() => project.id),
    milestoneId: text("milestone_id").references(() => milestone.id),
    status: text("status", { enum: statedStatuses }),
    percent: real("percent"),
    /** The year the source says it speaks of, when it is not its own. */
    asOfYear: integer("as_of_year"),
    textZh: text("text_zh"),
    textEn: text("text_en"),
  },
  (table) => [
    oneOf("source_statement_status_known", table.status, statedStatuses),
    percentRange("source_statement_percent_range", table.percent),
    index("source_statement_project").on(table.projectId),
  ],
);

/** A figure a source gives of an area or a project. */
export const publishedFigure = sqliteTable(
  "published_figure",
  {
    id: text("id").primaryKey(),
    sourceId: text("source_id")
      .notNull()
      .references(() => source.id),
    areaId: text("area_id").references(() => area.id),
    projectId: text("project_id").references(() => project.id),
    key: text("key", { enum: figureKeys }).notNull(),
    value: real("value").notNull(),
    /** Printed with 约, and with 近. */
    approximate: flag("approximate").notNull().default(false),
    nearly: flag("nearly").notNull().default(false),
    position: integer("position").notNull(),
  },
  (table) => [
    oneOf("published_figure_key_known", table.key, figureKeys),
    check(
      "published_figure_one_subject",
      sql`(${table.areaId} is null) <> (${table.projectId} is null)`,
    ),
  ],
);

/** 已公布数字: counts and the rate as printed; the rate is recomputed whenever it is shown. */
export const ledgerStatement = sqliteTable(
  "ledger_statement",
  {
    id: text("id").primaryKey(),
    sourceId: text("source_id")
      .notNull()
      .references(() => source.id),
    areaId: text("area_id")
      .notNull()
      .references(() => area.id),
    nameZh: text("name_zh").notNull(),
    nameEn: text("name_en").notNull(),
    found: integer("found").notNull(),
    closed: integer("closed").notNull(),
    printedRate: real("printed_rate"),
    position: integer("position").notNull(),
  },
  (table) => [check("ledger_statement_counts", sql`${table.closed} between 0 and ${table.found}`)],
);
