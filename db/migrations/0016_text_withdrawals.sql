CREATE TABLE `text_withdrawal` (
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
	CONSTRAINT "text_withdrawal_text_known" CHECK("text_withdrawal"."text" in ('deadlineReason', 'deadlineLabel', 'milestoneName', 'projectNote', 'unitName', 'areaName')),
	CONSTRAINT "text_withdrawal_withdrawn_on" CHECK("text_withdrawal"."withdrawn_on" is null or date("text_withdrawal"."withdrawn_on") is "text_withdrawal"."withdrawn_on")
) STRICT;
--> statement-breakpoint
CREATE INDEX `text_withdrawal_project` ON `text_withdrawal` (`project_id`);