CREATE TABLE `milestone_retirement` (
	`id` text PRIMARY KEY NOT NULL,
	`milestone_id` text NOT NULL,
	`kind` text NOT NULL,
	`reason` text NOT NULL,
	`set_on` text NOT NULL,
	`set_at` integer NOT NULL,
	`set_by_id` text NOT NULL,
	FOREIGN KEY (`milestone_id`) REFERENCES `milestone`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "milestone_retirement_kind_known" CHECK("milestone_retirement"."kind" in ('retired', 'restored')),
	CONSTRAINT "milestone_retirement_set_on" CHECK("milestone_retirement"."set_on" is null or date("milestone_retirement"."set_on") is "milestone_retirement"."set_on")
) STRICT;
--> statement-breakpoint
CREATE INDEX `milestone_retirement_milestone` ON `milestone_retirement` (`milestone_id`);