-- What names the table of retractions is laid aside while it is made anew.
DROP TRIGGER "report_review_once";
--> statement-breakpoint
DROP TRIGGER "progress_report_corrected_once";
