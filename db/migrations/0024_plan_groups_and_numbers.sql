ALTER TABLE `baseline_milestone` ADD `group_name` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `baseline_milestone` ADD `source_uid` integer;--> statement-breakpoint
ALTER TABLE `plan_proposal_milestone` ADD `group_name` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `plan_proposal_milestone` ADD `source_uid` integer;