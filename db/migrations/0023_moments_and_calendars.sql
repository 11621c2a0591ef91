ALTER TABLE `baseline` ADD `work_week` text DEFAULT '12345' NOT NULL;--> statement-breakpoint
ALTER TABLE `baseline` ADD `holidays` text DEFAULT 'off' NOT NULL;--> statement-breakpoint
ALTER TABLE `baseline` ADD `own_days` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `baseline_milestone` ADD `is_moment` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `plan_proposal` ADD `work_week` text DEFAULT '12345' NOT NULL;--> statement-breakpoint
ALTER TABLE `plan_proposal` ADD `holidays` text DEFAULT 'off' NOT NULL;--> statement-breakpoint
ALTER TABLE `plan_proposal` ADD `own_days` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `plan_proposal_milestone` ADD `is_moment` integer DEFAULT false NOT NULL;