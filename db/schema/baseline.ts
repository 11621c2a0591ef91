import { sql } from "drizzle-orm";
import { check, index, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { day, flag, instant, realDay } from "./columns.ts";
import { milestone } from "./milestone.ts";
import { project } from "./project.ts";
import { user } from "./user.ts";

/** 基线: a plan that was approved. Immutable; a new plan is a new baseline. */
export const baseline = sqliteTable(
  "baseline",
  {
    id: text("id").primaryKey(),
    projectId: text("project_id")
      .notNull()
      .references(() => project.id),
    name: text("name").notNull(),
    approvedById: text("approved_by_id")
      .notNull()
      .references(() => user.id),
    approvedOn: day("approved_on").notNull(),
    reason: text("reason").notNull(),
    createdAt: instant("created_at").notNull(),
    synthetic: flag("synthetic").notNull().default(false),
  },
  (table) => [
    realDay("baseline_approved_on", table.approvedOn),
    index("baseline_project").on(table.projectId),
  ],
);

export const baselineMilestone = sqliteTable(
  "baseline_milestone",
  {
    baselineId: text("baseline_id")
      .notNull()
      .references(() => baseline.id),
    milestoneId: text("milestone_id")
      .notNull()
      .references(() => milestone.id),
    weight: real("weight").notNull(),
    startOn: day("start_on").notNull(),
    finishOn: day("finish_on").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.baselineId, table.milestoneId] }),
    realDay("baseline_milestone_start_on", table.startOn),
    realDay("baseline_milestone_finish_on", table.finishOn),
    check("baseline_milestone_days_in_order", sql`${table.startOn} <= ${table.finishOn}`),
    check("baseline_milestone_weight_range", sql`${table.weight} >= 0`),
  ],
);
