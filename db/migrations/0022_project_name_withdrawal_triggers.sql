-- The table was made anew, and its triggers went with the old one.
CREATE TRIGGER "text_withdrawal_no_update" BEFORE UPDATE ON "text_withdrawal" BEGIN SELECT RAISE(ABORT, 'text_withdrawal is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "text_withdrawal_no_delete" BEFORE DELETE ON "text_withdrawal" BEGIN SELECT RAISE(ABORT, 'text_withdrawal is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "text_withdrawal_insert_tells_project" AFTER INSERT ON "text_withdrawal" BEGIN INSERT INTO "project_change" ("project_id") VALUES (new."project_id"); END;
