import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { publicTexts } from "#domain/free-text/withdrawal.ts";
import { day, instant, oneOf, realDay } from "./columns.ts";
import { project } from "./project.ts";
import { user } from "./user.ts";

/**
 * A text taken off the public pages. Append-only, without the text: of a deadline, which is never
 * rewritten, it also says what is shown instead; every other text is overwritten where it stood.
 */
export const textWithdrawal = sqliteTable(
  "text_withdrawal",
  {
    id: text("id").primaryKey(),
    projectId: text("project_id")
      .notNull()
      .references(() => project.id),
    text: text("text", { enum: publicTexts }).notNull(),
    subjectId: text("subject_id").notNull(),
    /** Shown instead of the words of a deadline. */
    insteadZh: text("instead_zh"),
    insteadEn: text("instead_en"),
    reason: text("reason").notNull(),
    withdrawnOn: day("withdrawn_on").notNull(),
    withdrawnAt: instant("withdrawn_at").notNull(),
    withdrawnById: text("withdrawn_by_id")
      .notNull()
      .references(() => user.id),
  },
  (table) => [
    oneOf("text_withdrawal_text_known", table.text, publicTexts),
    realDay("text_withdrawal_withdrawn_on", table.withdrawnOn),
    index("text_withdrawal_project").on(table.projectId),
  ],
);
