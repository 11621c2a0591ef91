import { sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
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
import {
  allotmentKinds,
  selectionRules,
  unitStates,
} from "#domain/household/resettlement/resettlement.ts";
import { household } from "./household.ts";

const done = (prefix: string) => ({
  doneOn: day(`${prefix}_on`).notNull(),
  doneAt: instant(`${prefix}_at`).notNull(),
  doneById: text(`${prefix}_by_id`)
    .notNull()
    .references(() => user.id),
});

/** 安置房源. Free, reserved or void; allotted is said by its allotment. */
export const resettlementUnit = sqliteTable(
  "resettlement_unit",
  {
    id: text("id").primaryKey(),
    projectId: text("project_id")
      .notNull()
      .references(() => project.id),
    /** As on the plan: 安置1号楼-1-301. */
    code: text("code").notNull(),
    building: text("building").notNull(),
    /** 户型: 两室一厅. */
    layout: text("layout").notNull(),
    areaDm2: integer("area_dm2").notNull(),
    floor: integer("floor"),
    state: text("state", { enum: unitStates }).notNull(),
    synthetic: flag("synthetic").notNull().default(false),
    version: integer("version").notNull().default(1),
    updatedAt: instant("updated_at").notNull(),
  },
  (table) => [
    unique("resettlement_unit_code").on(table.projectId, table.code),
    oneOf("resettlement_unit_state_known", table.state, unitStates),
    check("resettlement_unit_area_range", sql`${table.areaDm2} > 0`),
  ],
);

/** 选房顺序: who takes part, frozen with the hash of their list. Append-only. */
export const selectionDraw = sqliteTable(
  "selection_draw",
  {
    id: text("id").primaryKey(),
    projectId: text("project_id")
      .notNull()
      .references(() => project.id),
    name: text("name").notNull(),
    rule: text("rule", { enum: selectionRules }).notNull(),
    /** SHA-256 of the codes, sorted, one a line. */
    listHash: text("list_hash").notNull(),
    synthetic: flag("synthetic").notNull().default(false),
    ...done("prepared"),
  },
  (table) => [
    oneOf("selection_draw_rule_known", table.rule, selectionRules),
    realDay("selection_draw_prepared_on", table.doneOn),
    index("selection_draw_project").on(table.projectId),
  ],
);

export const selectionParticipant = sqliteTable(
  "selection_participant",
  {
    drawId: text("draw_id")
      .notNull()
      .references(() => selectionDraw.id),
    householdId: text("household_id")
      .notNull()
      .references(() => household.id),
    /** As frozen. */
    code: text("code").notNull(),
  },
  (table) => [primaryKey({ columns: [table.drawId, table.householdId] })],
);

/** The seed, published before the draw is run. Append-only. */
export const selectionSeed = sqliteTable(
  "selection_seed",
  {
    drawId: text("draw_id")
      .primaryKey()
      .references(() => selectionDraw.id),
    seed: text("seed").notNull(),
    /** Where it was published, and what it comes from. */
    publishedWhere: text("published_where").notNull(),
    ...done("published"),
  },
  (table) => [realDay("selection_seed_published_on", table.doneOn)],
);

/** 顺序号. Append-only. */
export const selectionRank = sqliteTable(
  "selection_rank",
  {
    drawId: text("draw_id")
      .notNull()
      .references(() => selectionDraw.id),
    householdId: text("household_id")
      .notNull()
      .references(() => household.id),
    rank: integer("rank").notNull(),
    ...done("drawn"),
  },
  (table) => [
    primaryKey({ columns: [table.drawId, table.householdId] }),
    unique("selection_rank_once").on(table.drawId, table.rank),
    realDay("selection_rank_drawn_on", table.doneOn),
  ],
);

/** A unit given to a household, or given back. Append-only. */
export const allotment = sqliteTable(
  "allotment",
  {
    id: text("id").primaryKey(),
    unitId: text("unit_id")
      .notNull()
      .references(() => resettlementUnit.id),
    householdId: text("household_id")
      .notNull()
      .references(() => household.id),
    kind: text("kind", { enum: allotmentKinds }).notNull(),
    /** The allotment that is given back. */
    releasesId: text("releases_id")
      .unique()
      .references((): AnySQLiteColumn => allotment.id),
    synthetic: flag("synthetic").notNull().default(false),
    ...done("allotted"),
  },
  (table) => [
    oneOf("allotment_kind_known", table.kind, allotmentKinds),
    realDay("allotment_on", table.doneOn),
    check(
      "allotment_released_names_one",
      sql`(${table.kind} = 'released') = (${table.releasesId} is not null)`,
    ),
    index("allotment_unit").on(table.unitId),
    index("allotment_household").on(table.householdId),
  ],
);
