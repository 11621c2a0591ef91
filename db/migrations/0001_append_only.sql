-- History is appended to, never changed: a correction is a new row that names the old one.
CREATE TRIGGER "audit_event_no_update" BEFORE UPDATE ON "audit_event" BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "audit_event_no_delete" BEFORE DELETE ON "audit_event" BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "progress_report_no_update" BEFORE UPDATE ON "progress_report" BEGIN SELECT RAISE(ABORT, 'progress_report is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "progress_report_no_delete" BEFORE DELETE ON "progress_report" BEGIN SELECT RAISE(ABORT, 'progress_report is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "report_review_no_update" BEFORE UPDATE ON "report_review" BEGIN SELECT RAISE(ABORT, 'report_review is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "report_review_no_delete" BEFORE DELETE ON "report_review" BEGIN SELECT RAISE(ABORT, 'report_review is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "milestone_event_no_update" BEFORE UPDATE ON "milestone_event" BEGIN SELECT RAISE(ABORT, 'milestone_event is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "milestone_event_no_delete" BEFORE DELETE ON "milestone_event" BEGIN SELECT RAISE(ABORT, 'milestone_event is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "baseline_no_update" BEFORE UPDATE ON "baseline" BEGIN SELECT RAISE(ABORT, 'baseline is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "baseline_no_delete" BEFORE DELETE ON "baseline" BEGIN SELECT RAISE(ABORT, 'baseline is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "baseline_milestone_no_update" BEFORE UPDATE ON "baseline_milestone" BEGIN SELECT RAISE(ABORT, 'baseline_milestone is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "baseline_milestone_no_delete" BEFORE DELETE ON "baseline_milestone" BEGIN SELECT RAISE(ABORT, 'baseline_milestone is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "deadline_no_update" BEFORE UPDATE ON "deadline" BEGIN SELECT RAISE(ABORT, 'deadline is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "deadline_no_delete" BEFORE DELETE ON "deadline" BEGIN SELECT RAISE(ABORT, 'deadline is append-only'); END;
