-- What is kept of the projects in memory learns from project_change what to read anew, whoever wrote it.
CREATE TRIGGER "project_insert_tells_project" AFTER INSERT ON "project" BEGIN INSERT INTO "project_change" ("project_id") VALUES (new."id"); END;
--> statement-breakpoint
CREATE TRIGGER "project_update_tells_project" AFTER UPDATE ON "project" BEGIN INSERT INTO "project_change" ("project_id") VALUES (new."id"); END;
--> statement-breakpoint
CREATE TRIGGER "project_delete_tells_project" AFTER DELETE ON "project" BEGIN INSERT INTO "project_change" ("project_id") VALUES (old."id"); END;
--> statement-breakpoint
CREATE TRIGGER "assignment_insert_tells_project" AFTER INSERT ON "assignment" BEGIN INSERT INTO "project_change" ("project_id") VALUES (new."project_id"); END;
--> statement-breakpoint
CREATE TRIGGER "assignment_update_tells_project" AFTER UPDATE ON "assignment" BEGIN INSERT INTO "project_change" ("project_id") VALUES (new."project_id"); END;
--> statement-breakpoint
CREATE TRIGGER "assignment_delete_tells_project" AFTER DELETE ON "assignment" BEGIN INSERT INTO "project_change" ("project_id") VALUES (old."project_id"); END;
--> statement-breakpoint
CREATE TRIGGER "milestone_insert_tells_project" AFTER INSERT ON "milestone" BEGIN INSERT INTO "project_change" ("project_id") VALUES (new."project_id"); END;
--> statement-breakpoint
CREATE TRIGGER "milestone_update_tells_project" AFTER UPDATE ON "milestone" BEGIN INSERT INTO "project_change" ("project_id") VALUES (new."project_id"); END;
--> statement-breakpoint
CREATE TRIGGER "milestone_delete_tells_project" AFTER DELETE ON "milestone" BEGIN INSERT INTO "project_change" ("project_id") VALUES (old."project_id"); END;
--> statement-breakpoint
CREATE TRIGGER "deadline_insert_tells_project" AFTER INSERT ON "deadline" BEGIN INSERT INTO "project_change" ("project_id") SELECT "project_id" FROM "milestone" WHERE "id" = new."milestone_id"; END;
--> statement-breakpoint
CREATE TRIGGER "deadline_update_tells_project" AFTER UPDATE ON "deadline" BEGIN INSERT INTO "project_change" ("project_id") SELECT "project_id" FROM "milestone" WHERE "id" = new."milestone_id"; END;
--> statement-breakpoint
CREATE TRIGGER "deadline_delete_tells_project" AFTER DELETE ON "deadline" BEGIN INSERT INTO "project_change" ("project_id") SELECT "project_id" FROM "milestone" WHERE "id" = old."milestone_id"; END;
--> statement-breakpoint
CREATE TRIGGER "milestone_event_insert_tells_project" AFTER INSERT ON "milestone_event" BEGIN INSERT INTO "project_change" ("project_id") SELECT "project_id" FROM "milestone" WHERE "id" = new."milestone_id"; END;
--> statement-breakpoint
CREATE TRIGGER "milestone_event_update_tells_project" AFTER UPDATE ON "milestone_event" BEGIN INSERT INTO "project_change" ("project_id") SELECT "project_id" FROM "milestone" WHERE "id" = new."milestone_id"; END;
--> statement-breakpoint
CREATE TRIGGER "milestone_event_delete_tells_project" AFTER DELETE ON "milestone_event" BEGIN INSERT INTO "project_change" ("project_id") SELECT "project_id" FROM "milestone" WHERE "id" = old."milestone_id"; END;
--> statement-breakpoint
CREATE TRIGGER "milestone_measure_insert_tells_project" AFTER INSERT ON "milestone_measure" BEGIN INSERT INTO "project_change" ("project_id") SELECT "project_id" FROM "milestone" WHERE "id" = new."milestone_id"; END;
--> statement-breakpoint
CREATE TRIGGER "milestone_measure_update_tells_project" AFTER UPDATE ON "milestone_measure" BEGIN INSERT INTO "project_change" ("project_id") SELECT "project_id" FROM "milestone" WHERE "id" = new."milestone_id"; END;
--> statement-breakpoint
CREATE TRIGGER "milestone_measure_delete_tells_project" AFTER DELETE ON "milestone_measure" BEGIN INSERT INTO "project_change" ("project_id") SELECT "project_id" FROM "milestone" WHERE "id" = old."milestone_id"; END;
--> statement-breakpoint
CREATE TRIGGER "baseline_insert_tells_project" AFTER INSERT ON "baseline" BEGIN INSERT INTO "project_change" ("project_id") VALUES (new."project_id"); END;
--> statement-breakpoint
CREATE TRIGGER "baseline_update_tells_project" AFTER UPDATE ON "baseline" BEGIN INSERT INTO "project_change" ("project_id") VALUES (new."project_id"); END;
--> statement-breakpoint
CREATE TRIGGER "baseline_delete_tells_project" AFTER DELETE ON "baseline" BEGIN INSERT INTO "project_change" ("project_id") VALUES (old."project_id"); END;
--> statement-breakpoint
CREATE TRIGGER "baseline_milestone_insert_tells_project" AFTER INSERT ON "baseline_milestone" BEGIN INSERT INTO "project_change" ("project_id") SELECT "project_id" FROM "baseline" WHERE "id" = new."baseline_id"; END;
--> statement-breakpoint
CREATE TRIGGER "baseline_milestone_update_tells_project" AFTER UPDATE ON "baseline_milestone" BEGIN INSERT INTO "project_change" ("project_id") SELECT "project_id" FROM "baseline" WHERE "id" = new."baseline_id"; END;
--> statement-breakpoint
CREATE TRIGGER "baseline_milestone_delete_tells_project" AFTER DELETE ON "baseline_milestone" BEGIN INSERT INTO "project_change" ("project_id") SELECT "project_id" FROM "baseline" WHERE "id" = old."baseline_id"; END;
--> statement-breakpoint
CREATE TRIGGER "baseline_link_insert_tells_project" AFTER INSERT ON "baseline_link" BEGIN INSERT INTO "project_change" ("project_id") SELECT "project_id" FROM "baseline" WHERE "id" = new."baseline_id"; END;
--> statement-breakpoint
CREATE TRIGGER "baseline_link_update_tells_project" AFTER UPDATE ON "baseline_link" BEGIN INSERT INTO "project_change" ("project_id") SELECT "project_id" FROM "baseline" WHERE "id" = new."baseline_id"; END;
--> statement-breakpoint
CREATE TRIGGER "baseline_link_delete_tells_project" AFTER DELETE ON "baseline_link" BEGIN INSERT INTO "project_change" ("project_id") SELECT "project_id" FROM "baseline" WHERE "id" = old."baseline_id"; END;
--> statement-breakpoint
CREATE TRIGGER "progress_report_insert_tells_project" AFTER INSERT ON "progress_report" BEGIN INSERT INTO "project_change" ("project_id") VALUES (new."project_id"); END;
--> statement-breakpoint
CREATE TRIGGER "progress_report_update_tells_project" AFTER UPDATE ON "progress_report" BEGIN INSERT INTO "project_change" ("project_id") VALUES (new."project_id"); END;
--> statement-breakpoint
CREATE TRIGGER "progress_report_delete_tells_project" AFTER DELETE ON "progress_report" BEGIN INSERT INTO "project_change" ("project_id") VALUES (old."project_id"); END;
--> statement-breakpoint
CREATE TRIGGER "report_review_insert_tells_project" AFTER INSERT ON "report_review" BEGIN INSERT INTO "project_change" ("project_id") SELECT "project_id" FROM "progress_report" WHERE "id" = new."report_id"; END;
--> statement-breakpoint
CREATE TRIGGER "report_review_update_tells_project" AFTER UPDATE ON "report_review" BEGIN INSERT INTO "project_change" ("project_id") SELECT "project_id" FROM "progress_report" WHERE "id" = new."report_id"; END;
--> statement-breakpoint
CREATE TRIGGER "report_review_delete_tells_project" AFTER DELETE ON "report_review" BEGIN INSERT INTO "project_change" ("project_id") SELECT "project_id" FROM "progress_report" WHERE "id" = old."report_id"; END;
--> statement-breakpoint
CREATE TRIGGER "light_override_insert_tells_project" AFTER INSERT ON "light_override" BEGIN INSERT INTO "project_change" ("project_id") VALUES (new."project_id"); END;
--> statement-breakpoint
CREATE TRIGGER "light_override_update_tells_project" AFTER UPDATE ON "light_override" BEGIN INSERT INTO "project_change" ("project_id") VALUES (new."project_id"); END;
--> statement-breakpoint
CREATE TRIGGER "light_override_delete_tells_project" AFTER DELETE ON "light_override" BEGIN INSERT INTO "project_change" ("project_id") VALUES (old."project_id"); END;
--> statement-breakpoint
CREATE TRIGGER "signing_terms_insert_tells_project" AFTER INSERT ON "signing_terms" BEGIN INSERT INTO "project_change" ("project_id") VALUES (new."project_id"); END;
--> statement-breakpoint
CREATE TRIGGER "signing_terms_update_tells_project" AFTER UPDATE ON "signing_terms" BEGIN INSERT INTO "project_change" ("project_id") VALUES (new."project_id"); END;
--> statement-breakpoint
CREATE TRIGGER "signing_terms_delete_tells_project" AFTER DELETE ON "signing_terms" BEGIN INSERT INTO "project_change" ("project_id") VALUES (old."project_id"); END;
--> statement-breakpoint
CREATE TRIGGER "count_publication_insert_tells_project" AFTER INSERT ON "count_publication" BEGIN INSERT INTO "project_change" ("project_id") VALUES (new."project_id"); END;
--> statement-breakpoint
CREATE TRIGGER "count_publication_update_tells_project" AFTER UPDATE ON "count_publication" BEGIN INSERT INTO "project_change" ("project_id") VALUES (new."project_id"); END;
--> statement-breakpoint
CREATE TRIGGER "count_publication_delete_tells_project" AFTER DELETE ON "count_publication" BEGIN INSERT INTO "project_change" ("project_id") VALUES (old."project_id"); END;
--> statement-breakpoint
CREATE TRIGGER "source_statement_insert_tells_project" AFTER INSERT ON "source_statement" BEGIN INSERT INTO "project_change" ("project_id") VALUES (new."project_id"); END;
--> statement-breakpoint
CREATE TRIGGER "source_statement_update_tells_project" AFTER UPDATE ON "source_statement" BEGIN INSERT INTO "project_change" ("project_id") VALUES (new."project_id"); END;
--> statement-breakpoint
CREATE TRIGGER "source_statement_delete_tells_project" AFTER DELETE ON "source_statement" BEGIN INSERT INTO "project_change" ("project_id") VALUES (old."project_id"); END;
--> statement-breakpoint
CREATE TRIGGER "published_figure_insert_tells_project" AFTER INSERT ON "published_figure" BEGIN INSERT INTO "project_change" ("project_id") VALUES (new."project_id"); END;
--> statement-breakpoint
CREATE TRIGGER "published_figure_update_tells_project" AFTER UPDATE ON "published_figure" BEGIN INSERT INTO "project_change" ("project_id") VALUES (new."project_id"); END;
--> statement-breakpoint
CREATE TRIGGER "published_figure_delete_tells_project" AFTER DELETE ON "published_figure" BEGIN INSERT INTO "project_change" ("project_id") VALUES (old."project_id"); END;
--> statement-breakpoint
CREATE TRIGGER "user_update_tells_projects" AFTER UPDATE OF "name" ON "user" BEGIN INSERT INTO "project_change" ("project_id") VALUES (NULL); END;
--> statement-breakpoint
CREATE TRIGGER "area_update_tells_projects" AFTER UPDATE ON "area" BEGIN INSERT INTO "project_change" ("project_id") VALUES (NULL); END;
--> statement-breakpoint
CREATE TRIGGER "source_update_tells_projects" AFTER UPDATE ON "source" BEGIN INSERT INTO "project_change" ("project_id") VALUES (NULL); END;
--> statement-breakpoint
CREATE TRIGGER "project_change_shortened" AFTER INSERT ON "project_change" WHEN new."sequence" % 1000 = 0 BEGIN DELETE FROM "project_change" WHERE "sequence" <= new."sequence" - 10000; END;
