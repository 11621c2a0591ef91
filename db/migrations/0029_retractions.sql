CREATE TABLE `retraction` (
	`subject_id` text PRIMARY KEY NOT NULL,
	`subject` text NOT NULL,
	`project_id` text NOT NULL,
	`retracted_by_id` text NOT NULL,
	`retracted_on` text NOT NULL,
	`retracted_at` integer NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`retracted_by_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "retraction_subject_known" CHECK("retraction"."subject" in ('report', 'milestoneEvent', 'review')),
	CONSTRAINT "retraction_retracted_on" CHECK("retraction"."retracted_on" is null or date("retraction"."retracted_on") is "retraction"."retracted_on")
) STRICT;
--> statement-breakpoint
CREATE INDEX `retraction_project` ON `retraction` (`project_id`);--> statement-breakpoint
DROP INDEX `progress_report_corrects_id_unique`;--> statement-breakpoint
CREATE INDEX `progress_report_corrects` ON `progress_report` (`corrects_id`);--> statement-breakpoint
DROP INDEX `report_review_report_id_unique`;--> statement-breakpoint
CREATE INDEX `report_review_report` ON `report_review` (`report_id`);