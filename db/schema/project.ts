import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import {
  assignmentRoles,
  landRegimes,
  ourRoles,
  projectKinds,
  projectStages,
} from "#domain/project/project.ts";
import { area } from "./area.ts";
import { day, flag, instant, oneOf, realDay } from "./columns.ts";
import { user } from "./user.ts";

export const project = sqliteTable(
  "project",
  {
    id: text("id").primaryKey(),
    slug: text("slug").notNull().unique(),
    areaId: text("area_id")
      .notNull()
      .references(() => area.id),
    nameZh: text("name_zh").notNull(),
    nameEn: text("name_en").notNull(),
    kind: text("kind", { enum: projectKinds }).notNull(),
    landRegime: text("land_regime", { enum: landRegimes }),
    ourRole: text("our_role", { enum: ourRoles }).notNull(),
    /** NULL where no source says it. */
    stage: text("stage", { enum: projectStages }),
    /** What a reader must know before trusting the figures, in plain words. */
    noteZh: text("note_zh"),
    noteEn: text("note_en"),
    /** Counted up by a trigger with each new note: what was approved was one wording of it. */
    noteWording: integer("note_wording").notNull().default(1),
    position: integer("position").notNull(),
    version: integer("version").notNull().default(1),
    updatedAt: instant("updated_at").notNull(),
  },
  (table) => [
    oneOf("project_kind_known", table.kind, projectKinds),
    oneOf("project_land_regime_known", table.landRegime, landRegimes),
    oneOf("project_our_role_known", table.ourRole, ourRoles),
    oneOf("project_stage_known", table.stage, projectStages),
    index("project_area").on(table.areaId),
  ],
);

/** 分包责任: who answers for a project, from which day to which. The history survives a change of cadre. */
export const assignment = sqliteTable(
  "assignment",
  {
    id: text("id").primaryKey(),
    projectId: text("project_id")
      .notNull()
      .references(() => project.id),
    role: text("role", { enum: assignmentRoles }).notNull(),
    userId: text("user_id").references(() => user.id),
    /** A responsible or supporting unit is named, it has no account. */
    organisationNameZh: text("unit_name_zh"),
    organisationNameEn: text("unit_name_en"),
    fromOn: day("from_on").notNull(),
    /** The last day of the assignment; NULL while it lasts. */
    toOn: day("to_on"),
    synthetic: flag("synthetic").notNull().default(false),
    version: integer("version").notNull().default(1),
  },
  (table) => [
    oneOf("assignment_role_known", table.role, assignmentRoles),
    realDay("assignment_from_on", table.fromOn),
    realDay("assignment_to_on", table.toOn),
    check(
      "assignment_days_in_order",
      sql`${table.toOn} is null or ${table.toOn} >= ${table.fromOn}`,
    ),
    check(
      "assignment_person_or_unit",
      sql`(${table.userId} is null) <> (${table.organisationNameZh} is null)`,
    ),
    index("assignment_project").on(table.projectId),
    index("assignment_user").on(table.userId),
  ],
);
