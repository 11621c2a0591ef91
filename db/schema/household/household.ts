import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  unique,
} from "drizzle-orm/sqlite-core";
import { day, flag, instant, oneOf, realDay } from "#db/schema/columns.ts";
import { project } from "#db/schema/project.ts";
import { user } from "#db/schema/user.ts";
import { holderKinds } from "#domain/household/person/holder.ts";
import { compensationMethods, specialGroups, tenures } from "#domain/household/stage/stage.ts";
import { building } from "./building.ts";

/**
 * 户: one per property certificate or recognition document. Its attributes are as they are now;
 * what carries a day are its events, agreements, payments and visits.
 */
export const household = sqliteTable(
  "household",
  {
    id: text("id").primaryKey(),
    projectId: text("project_id")
      .notNull()
      .references(() => project.id),
    buildingId: text("building_id")
      .notNull()
      .references(() => building.id),
    /** 户编号, unique in the project. */
    code: text("code").notNull(),
    /** Canonical: unit-door, `2-301`, or the door alone. */
    door: text("door").notNull(),
    entrance: integer("unit"),
    floor: integer("floor"),
    /** 房产证号 or that of the recognition document. */
    certificateNumber: text("certificate_number"),
    persons: integer("persons").notNull(),
    /** 建筑面积 in dm². */
    areaDm2: integer("area_dm2").notNull(),
    tenure: text("tenure", { enum: tenures }).notNull(),
    specialGroup: text("special_group", { enum: specialGroups }),
    way: text("way", { enum: compensationMethods }),
    /** 重点户: why, and who of the staff looks after it. NULL for the others. */
    keyReason: text("key_reason"),
    keyOwnerId: text("key_owner_id").references(() => user.id),
    nextVisitOn: day("next_visit_on"),
    note: text("note"),
    registeredOn: day("registered_on").notNull(),
    /** Entered by mistake and taken out again, never deleted. */
    removedOn: day("removed_on"),
    synthetic: flag("synthetic").notNull().default(false),
    /** Of the household with its holders. */
    version: integer("version").notNull().default(1),
    updatedAt: instant("updated_at").notNull(),
  },
  (table) => [
    unique("household_code").on(table.projectId, table.code),
    oneOf("household_tenure_known", table.tenure, tenures),
    oneOf("household_special_group_known", table.specialGroup, specialGroups),
    oneOf("household_way_known", table.way, compensationMethods),
    realDay("household_next_visit_on", table.nextVisitOn),
    realDay("household_registered_on", table.registeredOn),
    realDay("household_removed_on", table.removedOn),
    check("household_persons_range", sql`${table.persons} between 0 and 99`),
    check("household_area_range", sql`${table.areaDm2} >= 0`),
    index("household_building").on(table.buildingId, table.floor, table.door),
    index("household_key")
      .on(table.projectId, table.nextVisitOn)
      .where(sql`${table.keyReason} is not null`),
  ],
);

/**
 * 权利人 of a household: owners and tenants with their shares. ID number, phone and bank account
 * are encrypted; the two indexes are keyed hashes, for a search by the whole number only.
 */
export const householdHolder = sqliteTable(
  "household_holder",
  {
    id: text("id").primaryKey(),
    householdId: text("household_id")
      .notNull()
      .references(() => household.id),
    kind: text("kind", { enum: holderKinds }).notNull(),
    name: text("name").notNull(),
    /** The name as texts are searched for it, see `nameKey`. */
    nameKey: text("name_key").notNull().default(""),
    /** In hundredths of a per cent; NULL where nothing says it. */
    shareBp: integer("share_bp"),
    identityCipher: text("identity_cipher"),
    identityIndex: text("identity_index"),
    phoneCipher: text("phone_cipher"),
    phoneIndex: text("phone_index"),
    bankAccountCipher: text("bank_account_cipher"),
    position: integer("position").notNull(),
    synthetic: flag("synthetic").notNull().default(false),
  },
  (table) => [
    oneOf("household_holder_kind_known", table.kind, holderKinds),
    check("household_holder_share_range", sql`${table.shareBp} between 1 and 10000`),
    index("household_holder_household").on(table.householdId),
    index("household_holder_name").on(table.nameKey),
    index("household_holder_identity").on(table.identityIndex),
    index("household_holder_phone").on(table.phoneIndex),
  ],
);

/** What a household is found by: beginnings of code, door, names, pinyin and initials. Derived. */
export const householdTerm = sqliteTable(
  "household_term",
  {
    projectId: text("project_id").notNull(),
    term: text("term").notNull(),
    householdId: text("household_id")
      .notNull()
      .references(() => household.id),
  },
  (table) => [
    primaryKey({ columns: [table.projectId, table.term, table.householdId] }),
    index("household_term_household").on(table.householdId),
  ],
);
