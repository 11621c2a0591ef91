-- A milestone is retired and restored by words that stay.
CREATE TRIGGER "milestone_retirement_no_update" BEFORE UPDATE ON "milestone_retirement" BEGIN SELECT RAISE(ABORT, 'milestone_retirement is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "milestone_retirement_no_delete" BEFORE DELETE ON "milestone_retirement" BEGIN SELECT RAISE(ABORT, 'milestone_retirement is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "milestone_retirement_insert_tells_project" AFTER INSERT ON "milestone_retirement" BEGIN INSERT INTO "project_change" ("project_id") SELECT "project_id" FROM "milestone" WHERE "id" = new."milestone_id"; END;
--> statement-breakpoint
CREATE TRIGGER "milestone_retirement_update_tells_project" AFTER UPDATE ON "milestone_retirement" BEGIN INSERT INTO "project_change" ("project_id") SELECT "project_id" FROM "milestone" WHERE "id" = new."milestone_id"; END;
--> statement-breakpoint
CREATE TRIGGER "milestone_retirement_delete_tells_project" AFTER DELETE ON "milestone_retirement" BEGIN INSERT INTO "project_change" ("project_id") SELECT "project_id" FROM "milestone" WHERE "id" = old."milestone_id"; END;
