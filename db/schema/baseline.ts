import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
} from "drizzle-orm/sqlite-core";
import { durationUnits } from "#domain/calendar/duration-unit.ts";
import { holidayRules, usualWeek } from "#domain/calendar/plan-calendar.ts";
import { linkTypes } from "#domain/schedule/dependency.ts";
import { day, flag, instant, oneOf, realDay } from "./columns.ts";
import { milestone } from "./milestone.ts";
import { project } from "./project.ts";
import { user } from "./user.ts";

/** The rest of the calendar of a plan, as `PlanCalendar` has it. */
export const planCalendarColumns = {
  workWeek: text("work_week").notNull().default(usualWeek.workWeek),
  holidays: text("holidays", { enum: holidayRules }).notNull().default(usualWeek.holidays),
  ownDays: text("own_days").notNull().default(usualWeek.ownDays),
};

/** Where a row of a plan stands, and which row of a file it came from. */
export const planRowColumns = {
  /** 楼栋、标段、阶段 it stands under; "" for none. */
  groupName: text("group_name").notNull().default(""),
  /** Its number in the file it was imported from; NULL for none. */
  sourceUid: integer("source_uid"),
};

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
    /** What its durations and lags count. */
    durationUnit: text("duration_unit", { enum: durationUnits }).notNull().default("calendarDay"),
    ...planCalendarColumns,
    createdAt: instant("created_at").notNull(),
    synthetic: flag("synthetic").notNull().default(false),
  },
  (table) => [
    realDay("baseline_approved_on", table.approvedOn),
    oneOf("baseline_duration_unit_known", table.durationUnit, durationUnits),
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
    isMoment: flag("is_moment").notNull().default(false),
    ...planRowColumns,
  },
  (table) => [
    primaryKey({ columns: [table.baselineId, table.milestoneId] }),
    realDay("baseline_milestone_start_on", table.startOn),
    realDay("baseline_milestone_finish_on", table.finishOn),
    check("baseline_milestone_days_in_order", sql`${table.startOn} <= ${table.finishOn}`),
    check("baseline_milestone_weight_range", sql`${table.weight} >= 0`),
  ],
);

/** 前置关系 of a baseline, between two of its lines; immutable with it. */
export const baselineLink = sqliteTable(
  "baseline_link",
  {
    baselineId: text("baseline_id").notNull(),
    predecessorId: text("predecessor_id").notNull(),
    successorId: text("successor_id").notNull(),
    type: text("type", { enum: linkTypes }).notNull(),
    /** In the unit of the baseline; negative is a lead. */
    lag: integer("lag").notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.baselineId, table.predecessorId, table.successorId, table.type],
    }),
    foreignKey({
      columns: [table.baselineId, table.predecessorId],
      foreignColumns: [baselineMilestone.baselineId, baselineMilestone.milestoneId],
    }),
    foreignKey({
      columns: [table.baselineId, table.successorId],
      foreignColumns: [baselineMilestone.baselineId, baselineMilestone.milestoneId],
    }),
    oneOf("baseline_link_type_known", table.type, linkTypes),
    check("baseline_link_of_two", sql`${table.predecessorId} <> ${table.successorId}`),
  ],
);
