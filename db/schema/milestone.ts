import { sql } from "drizzle-orm";
import { check, index, integer, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { commitments, deadlinePrecisions } from "#domain/milestone/deadline.ts";
import { milestoneEventKinds, milestoneKinds } from "#domain/milestone/milestone.ts";
import { retirementKinds } from "#domain/milestone/retirement.ts";
import { day, flag, instant, oneOf, percentRange, realDay } from "./columns.ts";
import { project } from "./project.ts";
import { source } from "./source.ts";
import { user } from "./user.ts";

/** 节点. */
export const milestone = sqliteTable(
  "milestone",
  {
    id: text("id").primaryKey(),
    projectId: text("project_id")
      .notNull()
      .references(() => project.id),
    kind: text("kind", { enum: milestoneKinds }).notNull(),
    nameZh: text("name_zh").notNull(),
    nameEn: text("name_en").notNull(),
    /** Share of the project's physical progress; NULL while no plan gives one. */
    weight: real("weight"),
    position: integer("position").notNull(),
    /** The day an approved plan added it; NULL for one the project began with. */
    addedOn: day("added_on"),
    version: integer("version").notNull().default(1),
  },
  (table) => [
    realDay("milestone_added_on", table.addedOn),
    oneOf("milestone_kind_known", table.kind, milestoneKinds),
    check("milestone_weight_range", sql`${table.weight} >= 0`),
    index("milestone_project").on(table.projectId),
  ],
);

/**
 * 时限: one row each time a deadline is set; the last one set is in force, the first is the
 * original. Set on a day by a person, or by a source that may carry no day.
 */
export const deadline = sqliteTable(
  "deadline",
  {
    id: text("id").primaryKey(),
    milestoneId: text("milestone_id")
      .notNull()
      .references(() => milestone.id),
    fromOn: day("from_on"),
    toOn: day("to_on"),
    precision: text("precision", { enum: deadlinePrecisions }).notNull(),
    commitment: text("commitment", { enum: commitments }),
    labelZh: text("label_zh").notNull(),
    labelEn: text("label_en").notNull(),
    setOn: day("set_on"),
    setById: text("set_by_id").references(() => user.id),
    sourceId: text("source_id").references(() => source.id),
    reason: text("reason"),
    position: integer("position").notNull(),
  },
  (table) => [
    oneOf("deadline_precision_known", table.precision, deadlinePrecisions),
    oneOf("deadline_commitment_known", table.commitment, commitments),
    realDay("deadline_from_on", table.fromOn),
    realDay("deadline_to_on", table.toOn),
    realDay("deadline_set_on", table.setOn),
    check(
      "deadline_days_in_order",
      sql`${table.fromOn} is null or ${table.toOn} is null or ${table.fromOn} <= ${table.toOn}`,
    ),
    check(
      "deadline_set_or_sourced",
      sql`${table.setOn} is not null or ${table.sourceId} is not null`,
    ),
    index("deadline_milestone").on(table.milestoneId),
  ],
);

/** 撤下 or 恢复 of a milestone, with a leader's reason. Append-only; each takes back the one before. */
export const milestoneRetirement = sqliteTable(
  "milestone_retirement",
  {
    id: text("id").primaryKey(),
    milestoneId: text("milestone_id")
      .notNull()
      .references(() => milestone.id),
    kind: text("kind", { enum: retirementKinds }).notNull(),
    reason: text("reason").notNull(),
    setOn: day("set_on").notNull(),
    setAt: instant("set_at").notNull(),
    setById: text("set_by_id")
      .notNull()
      .references(() => user.id),
  },
  (table) => [
    oneOf("milestone_retirement_kind_known", table.kind, retirementKinds),
    realDay("milestone_retirement_set_on", table.setOn),
    index("milestone_retirement_milestone").on(table.milestoneId),
  ],
);

/** What happened to a milestone, on which day. Append-only. */
export const milestoneEvent = sqliteTable(
  "milestone_event",
  {
    id: text("id").primaryKey(),
    milestoneId: text("milestone_id")
      .notNull()
      .references(() => milestone.id),
    kind: text("kind", { enum: milestoneEventKinds }).notNull(),
    happenedOn: day("happened_on").notNull(),
    /** The business date on which it was entered. */
    recordedOn: day("recorded_on").notNull(),
    percent: real("percent"),
    evidence: text("evidence"),
    recordedById: text("recorded_by_id")
      .notNull()
      .references(() => user.id),
    recordedAt: instant("recorded_at").notNull(),
    synthetic: flag("synthetic").notNull().default(false),
  },
  (table) => [
    oneOf("milestone_event_kind_known", table.kind, milestoneEventKinds),
    realDay("milestone_event_happened_on", table.happenedOn),
    realDay("milestone_event_recorded_on", table.recordedOn),
    percentRange("milestone_event_percent_range", table.percent),
    index("milestone_event_milestone").on(table.milestoneId),
  ],
);
