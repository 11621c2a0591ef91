import { sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
} from "drizzle-orm/sqlite-core";
import { day, flag, instant, oneOf, realDay } from "#db/schema/columns.ts";
import { project } from "#db/schema/project.ts";
import { user } from "#db/schema/user.ts";
import { countMetrics } from "#domain/household/counts/count-metric.ts";
import { householdEventKinds } from "#domain/household/stage/household-event.ts";
import { householdStages } from "#domain/household/stage/stage.ts";
import { building } from "./building.ts";
import { household } from "./household.ts";

/** 户事件. Append-only; a correction names the event it takes the place of. */
export const householdEvent = sqliteTable(
  "household_event",
  {
    id: text("id").primaryKey(),
    householdId: text("household_id")
      .notNull()
      .references(() => household.id),
    stage: text("stage", { enum: householdStages }).notNull(),
    kind: text("kind", { enum: householdEventKinds }).notNull(),
    happenedOn: day("happened_on").notNull(),
    recordedOn: day("recorded_on").notNull(),
    recordedAt: instant("recorded_at").notNull(),
    recordedById: text("recorded_by_id")
      .notNull()
      .references(() => user.id),
    correctsId: text("corrects_id")
      .unique()
      .references((): AnySQLiteColumn => householdEvent.id),
    synthetic: flag("synthetic").notNull().default(false),
  },
  (table) => [
    oneOf("household_event_stage_known", table.stage, householdStages),
    oneOf("household_event_kind_known", table.kind, householdEventKinds),
    realDay("household_event_happened_on", table.happenedOn),
    realDay("household_event_recorded_on", table.recordedOn),
    check("household_event_not_foretold", sql`${table.happenedOn} <= ${table.recordedOn}`),
    check(
      "household_event_withdrawn_corrects",
      sql`${table.kind} = 'reached' or ${table.correctsId} is not null`,
    ),
    index("household_event_household").on(table.householdId),
    /** What a transition runs between: few of all events. */
    index("household_event_transition")
      .on(table.householdId)
      .where(sql`${table.stage} in ('vacated', 'handedOver', 'settled')`),
  ],
);

/**
 * Where each household stood from a day until before another; NULL: until now. Derived from the
 * events, in the transaction that writes them, so that a list of any day is one look-up.
 */
export const householdStageSpan = sqliteTable(
  "household_standing",
  {
    householdId: text("household_id")
      .notNull()
      .references(() => household.id),
    projectId: text("project_id").notNull(),
    fromOn: day("from_on").notNull(),
    toOn: day("to_on"),
    /** NULL before any stage. */
    stage: text("stage", { enum: householdStages }),
    stageOn: day("stage_on"),
    /** The order of the law is broken. */
    isBreach: flag("is_breach").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.fromOn] }),
    oneOf("household_standing_stage_known", table.stage, householdStages),
    realDay("household_standing_from_on", table.fromOn),
    realDay("household_standing_to_on", table.toOn),
    realDay("household_standing_stage_on", table.stageOn),
  ],
);

/**
 * The counts as changes: what happened on a day, learnt on a day. The count of a day is the sum of
 * what was learnt by then. Derived, in the transaction of the change.
 */
export const householdCount = sqliteTable(
  "household_count",
  {
    projectId: text("project_id")
      .notNull()
      .references(() => project.id),
    buildingId: text("building_id")
      .notNull()
      .references(() => building.id),
    metric: text("measure", { enum: countMetrics }).notNull(),
    happenedOn: day("happened_on").notNull(),
    recordedOn: day("recorded_on").notNull(),
    households: integer("households").notNull(),
    persons: integer("persons").notNull(),
    amountFen: integer("amount_fen").notNull(),
  },
  (table) => [
    primaryKey({
      columns: [
        table.projectId,
        table.metric,
        table.recordedOn,
        table.happenedOn,
        table.buildingId,
      ],
    }),
    oneOf("household_count_measure_known", table.metric, countMetrics),
    realDay("household_count_happened_on", table.happenedOn),
    realDay("household_count_recorded_on", table.recordedOn),
  ],
);
