import { type AnySQLiteColumn, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { areaKinds } from "#domain/project/project.ts";
import { oneOf } from "./columns.ts";

/** 市 / 区 / 街道 / 社区 / 网格: a tree. */
export const area = sqliteTable(
  "area",
  {
    id: text("id").primaryKey(),
    parentId: text("parent_id").references((): AnySQLiteColumn => area.id),
    kind: text("kind", { enum: areaKinds }).notNull(),
    nameZh: text("name_zh").notNull(),
    nameEn: text("name_en").notNull(),
    position: integer("position").notNull(),
  },
  (table) => [oneOf("area_kind_known", table.kind, areaKinds)],
);
