-- Until now every project and every text was public as soon as it was saved: it stays so, from the day the first thing was known of the project, and without anybody who said it.
INSERT INTO "publication" ("id", "project_id", "kind", "groups", "set_on", "set_at")
SELECT 'taken-over.' || "project"."id", "project"."id", 'published', 'deadlines progress households sources texts',
  coalesce("known"."on", date("project"."updated_at" / 1000, 'unixepoch', '+8 hours')), 0
FROM "project" LEFT JOIN (
  SELECT "project_id", min("on") AS "on" FROM (
    SELECT "project_id", "from_on" AS "on" FROM "assignment"
    UNION ALL SELECT "project_id", "approved_on" FROM "baseline"
    UNION ALL SELECT "project_id", "reported_on" FROM "progress_report"
    UNION ALL SELECT "milestone"."project_id", "deadline"."set_on" FROM "deadline" JOIN "milestone" ON "milestone"."id" = "deadline"."milestone_id"
    UNION ALL SELECT "milestone"."project_id", "milestone_event"."recorded_on" FROM "milestone_event" JOIN "milestone" ON "milestone"."id" = "milestone_event"."milestone_id"
    UNION ALL SELECT "source_statement"."project_id", coalesce("source"."published_on", "source"."published_from_on") FROM "source_statement" JOIN "source" ON "source"."id" = "source_statement"."source_id"
    UNION ALL SELECT "published_figure"."project_id", coalesce("source"."published_on", "source"."published_from_on") FROM "published_figure" JOIN "source" ON "source"."id" = "published_figure"."source_id"
    UNION ALL SELECT "subject_id", "business_on" FROM "audit_event" WHERE "event" = 'project.created'
  ) WHERE "project_id" IS NOT NULL AND date("on") IS "on" GROUP BY "project_id"
) AS "known" ON "known"."project_id" = "project"."id";
--> statement-breakpoint
INSERT INTO "text_release" ("id", "project_id", "text", "subject_id", "wording", "decision", "set_on", "set_at")
SELECT 'taken-over.' || "kind"."text" || '.' || "deadline"."id", "milestone"."project_id", "kind"."text", "deadline"."id", 1, 'approved', "deadline"."set_on", 0
FROM "deadline" JOIN "milestone" ON "milestone"."id" = "deadline"."milestone_id"
JOIN (SELECT 'deadlineReason' AS "text" UNION ALL SELECT 'deadlineLabel') AS "kind"
WHERE "deadline"."set_by_id" IS NOT NULL AND date("deadline"."set_on") IS "deadline"."set_on";
--> statement-breakpoint
INSERT INTO "text_release" ("id", "project_id", "text", "subject_id", "wording", "decision", "set_on", "set_at")
SELECT 'taken-over.projectNote.' || "project"."id", "project"."id", 'projectNote', "project"."id", 1, 'approved', "publication"."set_on", 0
FROM "project" JOIN "publication" ON "publication"."project_id" = "project"."id" WHERE "project"."note_zh" IS NOT NULL;
--> statement-breakpoint
-- A note written anew is another wording, whoever wrote it: what was approved was the one before.
CREATE TRIGGER "project_note_is_another_wording" AFTER UPDATE OF "note_zh", "note_en" ON "project" WHEN new."note_zh" IS NOT old."note_zh" OR new."note_en" IS NOT old."note_en" BEGIN UPDATE "project" SET "note_wording" = old."note_wording" + 1 WHERE "id" = new."id"; END;
--> statement-breakpoint
-- Append-only, like all history; and what is kept of a project in memory learns that it changed.
CREATE TRIGGER "publication_no_update" BEFORE UPDATE ON "publication" BEGIN SELECT RAISE(ABORT, 'publication is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "publication_no_delete" BEFORE DELETE ON "publication" BEGIN SELECT RAISE(ABORT, 'publication is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "publication_insert_tells_project" AFTER INSERT ON "publication" BEGIN INSERT INTO "project_change" ("project_id") VALUES (new."project_id"); END;
--> statement-breakpoint
CREATE TRIGGER "text_release_no_update" BEFORE UPDATE ON "text_release" BEGIN SELECT RAISE(ABORT, 'text_release is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "text_release_no_delete" BEFORE DELETE ON "text_release" BEGIN SELECT RAISE(ABORT, 'text_release is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "text_release_insert_tells_project" AFTER INSERT ON "text_release" BEGIN INSERT INTO "project_change" ("project_id") VALUES (new."project_id"); END;
