import { sql } from "drizzle-orm";
import { check, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instant } from "./columns.ts";

/** The one row that says whose pages these are; none before it was filled in. */
export const officeProfile = sqliteTable(
  "office_profile",
  {
    id: integer("id").primaryKey(),
    nameZh: text("name_zh").notNull(),
    nameEn: text("name_en"),
    cityZh: text("city_zh"),
    cityEn: text("city_en"),
    addressZh: text("address_zh"),
    addressEn: text("address_en"),
    telephone: text("telephone"),
    version: integer("version").notNull().default(1),
    updatedAt: instant("updated_at").notNull(),
  },
  (table) => [check("office_profile_is_one", sql`${table.id} = 1`)],
);
