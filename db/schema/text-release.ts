import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { releasableTexts, releaseDecisions } from "#domain/publication/text-release.ts";
import { day, instant, oneOf, realDay } from "./columns.ts";
import { project } from "./project.ts";
import { user } from "./user.ts";

/**
 * A leader's word on whether the public reads a text that somebody typed, in one wording. Append-only
 * and without the text itself; the last one counts. Without anybody who set it, it is what was public
 * before this had to be said.
 */
export const textRelease = sqliteTable(
  "text_release",
  {
    id: text("id").primaryKey(),
    projectId: text("project_id")
      .notNull()
      .references(() => project.id),
    text: text("text", { enum: releasableTexts }).notNull(),
    subjectId: text("subject_id").notNull(),
    wording: integer("wording").notNull(),
    decision: text("decision", { enum: releaseDecisions }).notNull(),
    reason: text("reason"),
    setOn: day("set_on").notNull(),
    setAt: instant("set_at").notNull(),
    setById: text("set_by_id").references(() => user.id),
  },
  (table) => [
    oneOf("text_release_text_known", table.text, releasableTexts),
    oneOf("text_release_decision_known", table.decision, releaseDecisions),
    realDay("text_release_set_on", table.setOn),
    index("text_release_project").on(table.projectId),
  ],
);
