import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { retractionSubjects } from "#domain/retraction/retraction.ts";
import { day, instant, oneOf, realDay } from "./columns.ts";
import { project } from "./project.ts";
import { user } from "./user.ts";

/**
 * 撤回: a report, an event of a milestone, a plan proposed or a review that whoever made it has taken
 * back, with all that came of it. The row itself stays where it is and counts no more. Append-only.
 */
export const retraction = sqliteTable(
  "retraction",
  {
    /** The row that was taken back: each once. */
    subjectId: text("subject_id").primaryKey(),
    subject: text("subject", { enum: retractionSubjects }).notNull(),
    projectId: text("project_id")
      .notNull()
      .references(() => project.id),
    retractedById: text("retracted_by_id")
      .notNull()
      .references(() => user.id),
    retractedOn: day("retracted_on").notNull(),
    retractedAt: instant("retracted_at").notNull(),
  },
  (table) => [
    oneOf("retraction_subject_known", table.subject, retractionSubjects),
    realDay("retraction_retracted_on", table.retractedOn),
    index("retraction_project").on(table.projectId),
  ],
);
