import { sql } from "drizzle-orm";
import { check, index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { roles } from "#domain/access/permission.ts";
import { publicationKinds } from "#domain/publication/publication-fact.ts";
import { day, instant, oneOf, realDay } from "./columns.ts";
import { project } from "./project.ts";
import { user } from "./user.ts";

/**
 * 公开: a leader's word on whether a project is public, and which groups of its fields. Append-only;
 * the last one counts, and a project nobody spoke of is not public. Without anybody who set it, it is
 * what was public before this had to be said.
 */
export const publication = sqliteTable(
  "publication",
  {
    id: text("id").primaryKey(),
    projectId: text("project_id")
      .notNull()
      .references(() => project.id),
    kind: text("kind", { enum: publicationKinds }).notNull(),
    /** Names of groups with a space between. */
    groups: text("groups").notNull(),
    reason: text("reason"),
    setOn: day("set_on").notNull(),
    setAt: instant("set_at").notNull(),
    setById: text("set_by_id").references(() => user.id),
    /** What whoever set it was on that day. */
    role: text("role", { enum: roles }),
  },
  (table) => [
    oneOf("publication_kind_known", table.kind, publicationKinds),
    oneOf("publication_role_known", table.role, roles),
    realDay("publication_set_on", table.setOn),
    check(
      "publication_said_by_somebody",
      sql`(${table.setById} is null) = (${table.role} is null)
        and (${table.setById} is null) = (${table.reason} is null)`,
    ),
    index("publication_project").on(table.projectId),
  ],
);
