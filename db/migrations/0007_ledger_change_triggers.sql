-- What is kept of the ledger in memory learns from ledger_change what to read anew, whoever wrote it.
CREATE TRIGGER "household_insert_noted" AFTER INSERT ON "household" BEGIN INSERT INTO "ledger_change" ("kind", "household_row") VALUES ('household', new.rowid); END;
--> statement-breakpoint
CREATE TRIGGER "household_update_noted" AFTER UPDATE ON "household" BEGIN INSERT INTO "ledger_change" ("kind", "household_row") VALUES ('household', new.rowid); END;
--> statement-breakpoint
CREATE TRIGGER "household_standing_insert_noted" AFTER INSERT ON "household_standing" BEGIN INSERT INTO "ledger_change" ("kind", "household_row") SELECT 'household', rowid FROM "household" WHERE "id" = new."household_id"; END;
--> statement-breakpoint
CREATE TRIGGER "household_standing_update_noted" AFTER UPDATE ON "household_standing" BEGIN INSERT INTO "ledger_change" ("kind", "household_row") SELECT 'household', rowid FROM "household" WHERE "id" = new."household_id"; END;
--> statement-breakpoint
CREATE TRIGGER "household_standing_delete_noted" AFTER DELETE ON "household_standing" BEGIN INSERT INTO "ledger_change" ("kind", "household_row") SELECT 'household', rowid FROM "household" WHERE "id" = old."household_id"; END;
--> statement-breakpoint
CREATE TRIGGER "household_event_noted" AFTER INSERT ON "household_event" WHEN new."stage" IN ('vacated', 'handedOver', 'settled') BEGIN INSERT INTO "ledger_change" ("kind", "household_row") SELECT 'household', rowid FROM "household" WHERE "id" = new."household_id"; END;
--> statement-breakpoint
CREATE TRIGGER "agreement_noted" AFTER INSERT ON "agreement" BEGIN INSERT INTO "ledger_change" ("kind", "household_row") SELECT 'household', rowid FROM "household" WHERE "id" = new."household_id"; END;
--> statement-breakpoint
CREATE TRIGGER "household_count_insert_noted" AFTER INSERT ON "household_count" BEGIN INSERT INTO "ledger_change" ("kind", "project_id", "measure", "recorded_on") VALUES ('count', new."project_id", new."measure", new."recorded_on"); END;
--> statement-breakpoint
CREATE TRIGGER "household_count_update_noted" AFTER UPDATE ON "household_count" BEGIN INSERT INTO "ledger_change" ("kind", "project_id", "measure", "recorded_on") VALUES ('count', new."project_id", new."measure", new."recorded_on"); END;
--> statement-breakpoint
CREATE TRIGGER "household_count_delete_noted" AFTER DELETE ON "household_count" BEGIN INSERT INTO "ledger_change" ("kind", "project_id", "measure", "recorded_on") VALUES ('count', old."project_id", old."measure", old."recorded_on"); END;
--> statement-breakpoint
CREATE TRIGGER "household_delete_noted" AFTER DELETE ON "household" BEGIN INSERT INTO "ledger_change" ("kind") VALUES ('building'); END;
--> statement-breakpoint
CREATE TRIGGER "building_insert_noted" AFTER INSERT ON "building" BEGIN INSERT INTO "ledger_change" ("kind") VALUES ('building'); END;
--> statement-breakpoint
CREATE TRIGGER "building_update_noted" AFTER UPDATE ON "building" BEGIN INSERT INTO "ledger_change" ("kind") VALUES ('building'); END;
--> statement-breakpoint
CREATE TRIGGER "building_delete_noted" AFTER DELETE ON "building" BEGIN INSERT INTO "ledger_change" ("kind") VALUES ('building'); END;
--> statement-breakpoint
CREATE TRIGGER "ledger_change_shortened" AFTER INSERT ON "ledger_change" WHEN new."sequence" % 1000 = 0 BEGIN DELETE FROM "ledger_change" WHERE "sequence" <= new."sequence" - 100000; END;
