-- Append-only, like all history; what was looked at one number at a time before is filled in.
INSERT INTO "number_sight" ("household_id", "audit_sequence") SELECT "subject_id", "sequence" FROM "audit_event" WHERE "event" = 'household.revealed' AND "subject_id" IN (SELECT "id" FROM "household");
--> statement-breakpoint
CREATE TRIGGER "number_sight_no_update" BEFORE UPDATE ON "number_sight" BEGIN SELECT RAISE(ABORT, 'number_sight is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "number_sight_no_delete" BEFORE DELETE ON "number_sight" BEGIN SELECT RAISE(ABORT, 'number_sight is append-only'); END;
