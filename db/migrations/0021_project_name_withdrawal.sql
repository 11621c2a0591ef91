PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_text_withdrawal` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`text` text NOT NULL,
	`subject_id` text NOT NULL,
	`instead_zh` text,
	`instead_en` text,
	`reason` text NOT NULL,
	`withdrawn_on` text NOT NULL,
	`withdrawn_at` integer NOT NULL,
	`withdrawn_by_id` text NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "text_withdrawal_text_known" CHECK("__new_text_withdrawal"."text" in ('deadlineReason', 'deadlineLabel', 'milestoneName', 'projectName', 'projectNote', 'unitName', 'areaName')),
	CONSTRAINT "text_withdrawal_withdrawn_on" CHECK("__new_text_withdrawal"."withdrawn_on" is null or date("__new_text_withdrawal"."withdrawn_on") is "__new_text_withdrawal"."withdrawn_on")
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_text_withdrawal`("id", "project_id", "text", "subject_id", "instead_zh", "instead_en", "reason", "withdrawn_on", "withdrawn_at", "withdrawn_by_id") SELECT "id", "project_id", "text", "subject_id", "instead_zh", "instead_en", "reason", "withdrawn_on", "withdrawn_at", "withdrawn_by_id" FROM `text_withdrawal`;--> statement-breakpoint
DROP TABLE `text_withdrawal`;--> statement-breakpoint
ALTER TABLE `__new_text_withdrawal` RENAME TO `text_withdrawal`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `text_withdrawal_project` ON `text_withdrawal` (`project_id`);