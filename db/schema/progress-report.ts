import { type AnySQLiteColumn, index, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { reviewDecisions } from "#domain/report/report-status.ts";
import { day, flag, instant, oneOf, percentRange, realDay } from "./columns.ts";
import { project } from "./project.ts";
import { user } from "./user.ts";

/** 进度填报. Immutable; a correction is a new report that names the one it replaces. */
export const progressReport = sqliteTable(
  "progress_report",
  {
    id: text("id").primaryKey(),
    projectId: text("project_id")
      .notNull()
      .references(() => project.id),
    reporterId: text("reporter_id")
      .notNull()
      .references(() => user.id),
    percent: real("percent").notNull(),
    /** The day the percentage speaks of. */
    asOfOn: day("as_of_on").notNull(),
    /** The business date on which it was filed: on this day it became known. */
    reportedOn: day("reported_on").notNull(),
    reportedAt: instant("reported_at").notNull(),
    done: text("done").notNull(),
    blocker: text("blocker"),
    nextStep: text("next_step"),
    fallReason: text("fall_reason"),
    correctsId: text("corrects_id").references((): AnySQLiteColumn => progressReport.id),
    synthetic: flag("synthetic").notNull().default(false),
  },
  (table) => [
    percentRange("progress_report_percent_range", table.percent),
    realDay("progress_report_as_of_on", table.asOfOn),
    realDay("progress_report_reported_on", table.reportedOn),
    index("progress_report_project").on(table.projectId, table.reportedOn),
    index("progress_report_corrects").on(table.correctsId),
  ],
);

/** A leader's answer to a report. Append-only; of those not taken back a report has one. */
export const reportReview = sqliteTable(
  "report_review",
  {
    id: text("id").primaryKey(),
    reportId: text("report_id")
      .notNull()
      .references(() => progressReport.id),
    decision: text("decision", { enum: reviewDecisions }).notNull(),
    comment: text("comment"),
    reviewerId: text("reviewer_id")
      .notNull()
      .references(() => user.id),
    reviewedOn: day("reviewed_on").notNull(),
    reviewedAt: instant("reviewed_at").notNull(),
    synthetic: flag("synthetic").notNull().default(false),
  },
  (table) => [
    oneOf("report_review_decision_known", table.decision, reviewDecisions),
    realDay("report_review_reviewed_on", table.reviewedOn),
    index("report_review_report").on(table.reportId),
  ],
);
