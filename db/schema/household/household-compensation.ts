import { sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  sqliteTable,
  text,
} from "drizzle-orm/sqlite-core";
import { day, flag, instant, oneOf, realDay } from "#db/schema/columns.ts";
import { user } from "#db/schema/user.ts";
import {
  agreementKinds,
  documentKinds,
  paymentKinds,
} from "#domain/household/compensation/compensation-kinds.ts";
import { compensationMethods } from "#domain/household/stage/stage.ts";
import { household } from "./household.ts";

/** The household, who wrote it down and when; every row below carries them. */
const recorded = () => ({
  householdId: text("household_id")
    .notNull()
    .references(() => household.id),
  recordedOn: day("recorded_on").notNull(),
  recordedAt: instant("recorded_at").notNull(),
  recordedById: text("recorded_by_id")
    .notNull()
    .references(() => user.id),
  synthetic: flag("synthetic").notNull().default(false),
});

/** 补偿协议 / 补偿决定. Append-only; a correction is a new one that names the one it replaces. */
export const agreement = sqliteTable(
  "agreement",
  {
    id: text("id").primaryKey(),
    kind: text("kind", { enum: agreementKinds }).notNull(),
    number: text("number").notNull(),
    way: text("way", { enum: compensationMethods }).notNull(),
    amountFen: integer("amount_fen").notNull(),
    /** 搬迁期限. */
    moveByOn: day("move_by_on"),
    /** 过渡期限. */
    transitionMonths: integer("transition_months"),
    /** 临时安置费, a month. */
    monthlyAllowanceFen: integer("monthly_allowance_fen"),
    correctsId: text("corrects_id")
      .unique()
      .references((): AnySQLiteColumn => agreement.id),
    ...recorded(),
  },
  (table) => [
    oneOf("agreement_kind_known", table.kind, agreementKinds),
    oneOf("agreement_way_known", table.way, compensationMethods),
    realDay("agreement_move_by_on", table.moveByOn),
    realDay("agreement_recorded_on", table.recordedOn),
    check("agreement_amount_range", sql`${table.amountFen} >= 0`),
    check("agreement_months_range", sql`${table.transitionMonths} between 0 and 120`),
    check("agreement_allowance_range", sql`${table.monthlyAllowanceFen} >= 0`),
    index("agreement_household").on(table.householdId),
  ],
);

/** 兑付. Append-only; a correction names the one it replaces, with amount 0 to take it back. */
export const payment = sqliteTable(
  "payment",
  {
    id: text("id").primaryKey(),
    kind: text("kind", { enum: paymentKinds }).notNull(),
    amountFen: integer("amount_fen").notNull(),
    paidOn: day("paid_on").notNull(),
    correctsId: text("corrects_id")
      .unique()
      .references((): AnySQLiteColumn => payment.id),
    ...recorded(),
  },
  (table) => [
    oneOf("payment_kind_known", table.kind, paymentKinds),
    realDay("payment_paid_on", table.paidOn),
    realDay("payment_recorded_on", table.recordedOn),
    check("payment_amount_range", sql`${table.amountFen} >= 0`),
    check("payment_not_foretold", sql`${table.paidOn} <= ${table.recordedOn}`),
    index("payment_household").on(table.householdId),
  ],
);

/** 走访. Append-only. */
export const visit = sqliteTable(
  "visit",
  {
    id: text("id").primaryKey(),
    visitedOn: day("visited_on").notNull(),
    /** Who went, of the staff. */
    visitorId: text("visitor_id")
      .notNull()
      .references(() => user.id),
    note: text("note").notNull(),
    ...recorded(),
  },
  (table) => [
    realDay("visit_visited_on", table.visitedOn),
    realDay("visit_recorded_on", table.recordedOn),
    index("visit_household").on(table.householdId),
  ],
);

/** 档案材料: what is on file for a household, and where. Append-only. */
export const householdDocument = sqliteTable(
  "household_document",
  {
    id: text("id").primaryKey(),
    kind: text("kind", { enum: documentKinds }).notNull(),
    /** 档案号. */
    reference: text("reference").notNull(),
    receivedOn: day("received_on").notNull(),
    correctsId: text("corrects_id")
      .unique()
      .references((): AnySQLiteColumn => householdDocument.id),
    ...recorded(),
  },
  (table) => [
    oneOf("household_document_kind_known", table.kind, documentKinds),
    realDay("household_document_received_on", table.receivedOn),
    realDay("household_document_recorded_on", table.recordedOn),
    index("household_document_household").on(table.householdId),
  ],
);
