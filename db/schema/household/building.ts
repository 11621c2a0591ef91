import { sql } from "drizzle-orm";
import { check, integer, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { flag, instant } from "#db/schema/columns.ts";
import { project } from "#db/schema/project.ts";

/** 楼栋, in a 标段 where the project is cut into sections. */
export const building = sqliteTable(
  "building",
  {
    id: text("id").primaryKey(),
    projectId: text("project_id")
      .notNull()
      .references(() => project.id),
    /** As the office names it: 3号楼. */
    name: text("name").notNull(),
    section: text("section"),
    /** 建筑面积 in dm²: 0.01 m², so that sums are exact. */
    floorAreaDm2: integer("floor_area_dm2"),
    /** Storeys above ground. */
    floors: integer("floors"),
    position: integer("position").notNull(),
    synthetic: flag("synthetic").notNull().default(false),
    version: integer("version").notNull().default(1),
    updatedAt: instant("updated_at").notNull(),
  },
  (table) => [
    unique("building_name").on(table.projectId, table.name),
    check("building_floor_area_range", sql`${table.floorAreaDm2} >= 0`),
    check("building_floors_range", sql`${table.floors} between 1 and 100`),
  ],
);
