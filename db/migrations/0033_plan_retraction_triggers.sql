-- The table was made anew, and its triggers went with the old one.
CREATE TRIGGER "retraction_no_update" BEFORE UPDATE ON "retraction" BEGIN SELECT RAISE(ABORT, 'retraction is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "retraction_no_delete" BEFORE DELETE ON "retraction" BEGIN SELECT RAISE(ABORT, 'retraction is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "retraction_insert_tells_project" AFTER INSERT ON "retraction" BEGIN INSERT INTO "project_change" ("project_id") VALUES (new."project_id"); END;
--> statement-breakpoint
CREATE TRIGGER "retraction_update_tells_project" AFTER UPDATE ON "retraction" BEGIN INSERT INTO "project_change" ("project_id") VALUES (new."project_id"); END;
--> statement-breakpoint
CREATE TRIGGER "retraction_delete_tells_project" AFTER DELETE ON "retraction" BEGIN INSERT INTO "project_change" ("project_id") VALUES (old."project_id"); END;
--> statement-breakpoint
-- A report is answered once and corrected once, a plan answered once and replaced once, but for what was taken back.
CREATE TRIGGER "report_review_once" BEFORE INSERT ON "report_review" WHEN EXISTS (SELECT 1 FROM "report_review" AS "other" WHERE "other"."report_id" = new."report_id" AND "other"."id" NOT IN (SELECT "subject_id" FROM "retraction")) BEGIN SELECT RAISE(ABORT, 'a report is answered once'); END;
--> statement-breakpoint
CREATE TRIGGER "progress_report_corrected_once" BEFORE INSERT ON "progress_report" WHEN new."corrects_id" IS NOT NULL AND EXISTS (SELECT 1 FROM "progress_report" AS "other" WHERE "other"."corrects_id" = new."corrects_id" AND "other"."id" NOT IN (SELECT "subject_id" FROM "retraction")) BEGIN SELECT RAISE(ABORT, 'a report is corrected once'); END;

--> statement-breakpoint
CREATE TRIGGER "plan_review_once" BEFORE INSERT ON "plan_review" WHEN EXISTS (SELECT 1 FROM "plan_review" AS "other" WHERE "other"."proposal_id" = new."proposal_id" AND "other"."id" NOT IN (SELECT "subject_id" FROM "retraction")) BEGIN SELECT RAISE(ABORT, 'a plan is answered once'); END;
--> statement-breakpoint
CREATE TRIGGER "plan_proposal_superseded_once" BEFORE INSERT ON "plan_proposal" WHEN new."supersedes_id" IS NOT NULL AND EXISTS (SELECT 1 FROM "plan_proposal" AS "other" WHERE "other"."supersedes_id" = new."supersedes_id" AND "other"."id" NOT IN (SELECT "subject_id" FROM "retraction")) BEGIN SELECT RAISE(ABORT, 'a plan is replaced once'); END;
