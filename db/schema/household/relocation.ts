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
import { milestone } from "#db/schema/milestone.ts";
import { project } from "#db/schema/project.ts";
import { user } from "#db/schema/user.ts";
import { linkedMetrics } from "#domain/household/counts/linked-metric.ts";
import { noticeArticles } from "#domain/household/notices/notice-article.ts";

const set = () => ({
  setOn: day("set_on").notNull(),
  setAt: instant("set_at").notNull(),
  setById: text("set_by_id")
    .notNull()
    .references(() => user.id),
  synthetic: flag("synthetic").notNull().default(false),
});

const ofProject = () =>
  text("project_id")
    .notNull()
    .references(() => project.id);

/** 签约比例 and the days of signing, as set by a leader; the last row is in force. Append-only. */
export const signingTerms = sqliteTable(
  "signing_terms",
  {
    id: text("id").primaryKey(),
    projectId: ofProject(),
    thresholdPercent: integer("threshold_percent").notNull(),
    signingFromOn: day("signing_from_on").notNull(),
    signingToOn: day("signing_to_on").notNull(),
    reason: text("reason").notNull(),
    ...set(),
  },
  (table) => [
    realDay("signing_terms_from_on", table.signingFromOn),
    realDay("signing_terms_to_on", table.signingToOn),
    realDay("signing_terms_set_on", table.setOn),
    check("signing_terms_threshold_range", sql`${table.thresholdPercent} between 1 and 100`),
    check("signing_terms_days_in_order", sql`${table.signingFromOn} <= ${table.signingToOn}`),
    index("signing_terms_project").on(table.projectId),
  ],
);

/** Whether the public page shows exact counts of a project instead of bands. Append-only. */
export const countPublication = sqliteTable(
  "count_publication",
  {
    id: text("id").primaryKey(),
    projectId: ofProject(),
    isExact: flag("is_exact").notNull(),
    reason: text("reason").notNull(),
    ...set(),
  },
  (table) => [
    realDay("count_publication_set_on", table.setOn),
    index("count_publication_project").on(table.projectId),
  ],
);

/** A milestone whose percent is a rate of the ledger; NULL gives it back to the owner. Append-only. */
export const milestoneMetric = sqliteTable(
  "milestone_measure",
  {
    id: text("id").primaryKey(),
    milestoneId: text("milestone_id")
      .notNull()
      .references(() => milestone.id),
    metric: text("measure", { enum: linkedMetrics }),
    ...set(),
  },
  (table) => [
    oneOf("milestone_measure_known", table.metric, linkedMetrics),
    realDay("milestone_measure_set_on", table.setOn),
    index("milestone_measure_milestone").on(table.milestoneId),
  ],
);

/** 公示. Append-only; a correction names the one it replaces. */
export const publicNotice = sqliteTable(
  "public_notice",
  {
    id: text("id").primaryKey(),
    projectId: ofProject(),
    article: text("article", { enum: noticeArticles }).notNull(),
    audience: text("audience").notNull(),
    fromOn: day("from_on").notNull(),
    /** The last day it hangs. */
    toOn: day("to_on").notNull(),
    /** What proves it: photos, minutes, where they are kept. */
    proof: text("proof"),
    correctsId: text("corrects_id")
      .unique()
      .references((): AnySQLiteColumn => publicNotice.id),
    ...set(),
  },
  (table) => [
    oneOf("public_notice_article_known", table.article, noticeArticles),
    realDay("public_notice_from_on", table.fromOn),
    realDay("public_notice_to_on", table.toOn),
    realDay("public_notice_set_on", table.setOn),
    check("public_notice_days_in_order", sql`${table.fromOn} <= ${table.toOn}`),
    index("public_notice_project").on(table.projectId),
  ],
);
