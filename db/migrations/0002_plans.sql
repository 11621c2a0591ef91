CREATE TABLE `baseline_link` (
	`baseline_id` text NOT NULL,
	`predecessor_id` text NOT NULL,
	`successor_id` text NOT NULL,
	`type` text NOT NULL,
	`lag` integer NOT NULL,
	PRIMARY KEY(`baseline_id`, `predecessor_id`, `successor_id`, `type`),
	FOREIGN KEY (`baseline_id`,`predecessor_id`) REFERENCES `baseline_milestone`(`baseline_id`,`milestone_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`baseline_id`,`successor_id`) REFERENCES `baseline_milestone`(`baseline_id`,`milestone_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "baseline_link_type_known" CHECK("baseline_link"."type" in ('FS', 'SS', 'FF', 'SF')),
	CONSTRAINT "baseline_link_of_two" CHECK("baseline_link"."predecessor_id" <> "baseline_link"."successor_id")
) STRICT;
--> statement-breakpoint
CREATE TABLE `light_override` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`colour` text,
	`reason` text NOT NULL,
	`set_by_id` text NOT NULL,
	`set_on` text NOT NULL,
	`set_at` integer NOT NULL,
	`expires_on` text NOT NULL,
	`synthetic` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "light_override_colour_known" CHECK("light_override"."colour" in ('green', 'yellow', 'red')),
	CONSTRAINT "light_override_set_on" CHECK("light_override"."set_on" is null or date("light_override"."set_on") is "light_override"."set_on"),
	CONSTRAINT "light_override_expires_on" CHECK("light_override"."expires_on" is null or date("light_override"."expires_on") is "light_override"."expires_on"),
	CONSTRAINT "light_override_ends_in_time" CHECK("light_override"."expires_on" between "light_override"."set_on" and date("light_override"."set_on", '+30 days'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `light_override_project` ON `light_override` (`project_id`);--> statement-breakpoint
CREATE TABLE `plan_proposal` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`name` text NOT NULL,
	`reason` text NOT NULL,
	`duration_unit` text NOT NULL,
	`based_on_id` text,
	`supersedes_id` text,
	`proposed_by_id` text NOT NULL,
	`proposed_on` text NOT NULL,
	`proposed_at` integer NOT NULL,
	`synthetic` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`based_on_id`) REFERENCES `baseline`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`supersedes_id`) REFERENCES `plan_proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_proposal_duration_unit_known" CHECK("plan_proposal"."duration_unit" in ('workday', 'calendarDay')),
	CONSTRAINT "plan_proposal_proposed_on" CHECK("plan_proposal"."proposed_on" is null or date("plan_proposal"."proposed_on") is "plan_proposal"."proposed_on")
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_proposal_supersedes_id_unique` ON `plan_proposal` (`supersedes_id`);--> statement-breakpoint
CREATE INDEX `plan_proposal_project` ON `plan_proposal` (`project_id`);--> statement-breakpoint
CREATE TABLE `plan_proposal_link` (
	`proposal_id` text NOT NULL,
	`predecessor_id` text NOT NULL,
	`successor_id` text NOT NULL,
	`type` text NOT NULL,
	`lag` integer NOT NULL,
	PRIMARY KEY(`predecessor_id`, `successor_id`, `type`),
	FOREIGN KEY (`proposal_id`) REFERENCES `plan_proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`predecessor_id`) REFERENCES `plan_proposal_milestone`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`successor_id`) REFERENCES `plan_proposal_milestone`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_proposal_link_type_known" CHECK("plan_proposal_link"."type" in ('FS', 'SS', 'FF', 'SF')),
	CONSTRAINT "plan_proposal_link_of_two" CHECK("plan_proposal_link"."predecessor_id" <> "plan_proposal_link"."successor_id")
) STRICT;
--> statement-breakpoint
CREATE INDEX `plan_proposal_link_proposal` ON `plan_proposal_link` (`proposal_id`);--> statement-breakpoint
CREATE TABLE `plan_proposal_milestone` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`milestone_id` text,
	`kind` text,
	`name_zh` text,
	`name_en` text,
	`weight` real NOT NULL,
	`start_on` text NOT NULL,
	`finish_on` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`proposal_id`) REFERENCES `plan_proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`milestone_id`) REFERENCES `milestone`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_proposal_milestone_kind_known" CHECK("plan_proposal_milestone"."kind" in ('permit', 'works', 'relocation', 'publicNotice', 'leasing')),
	CONSTRAINT "plan_proposal_milestone_start_on" CHECK("plan_proposal_milestone"."start_on" is null or date("plan_proposal_milestone"."start_on") is "plan_proposal_milestone"."start_on"),
	CONSTRAINT "plan_proposal_milestone_finish_on" CHECK("plan_proposal_milestone"."finish_on" is null or date("plan_proposal_milestone"."finish_on") is "plan_proposal_milestone"."finish_on"),
	CONSTRAINT "plan_proposal_milestone_days_in_order" CHECK("plan_proposal_milestone"."start_on" <= "plan_proposal_milestone"."finish_on"),
	CONSTRAINT "plan_proposal_milestone_weight_range" CHECK("plan_proposal_milestone"."weight" >= 0),
	CONSTRAINT "plan_proposal_milestone_known_or_named" CHECK(("plan_proposal_milestone"."milestone_id" is null) = ("plan_proposal_milestone"."name_zh" is not null and "plan_proposal_milestone"."name_en" is not null and "plan_proposal_milestone"."kind" is not null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `plan_proposal_milestone_proposal` ON `plan_proposal_milestone` (`proposal_id`);--> statement-breakpoint
CREATE TABLE `plan_review` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`decision` text NOT NULL,
	`comment` text,
	`baseline_id` text,
	`reviewer_id` text NOT NULL,
	`reviewed_on` text NOT NULL,
	`reviewed_at` integer NOT NULL,
	`synthetic` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`proposal_id`) REFERENCES `plan_proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`baseline_id`) REFERENCES `baseline`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reviewer_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_review_decision_known" CHECK("plan_review"."decision" in ('approved', 'returned')),
	CONSTRAINT "plan_review_reviewed_on" CHECK("plan_review"."reviewed_on" is null or date("plan_review"."reviewed_on") is "plan_review"."reviewed_on"),
	CONSTRAINT "plan_review_approved_is_baseline" CHECK(("plan_review"."decision" = 'approved') = ("plan_review"."baseline_id" is not null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_review_proposal_id_unique` ON `plan_review` (`proposal_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `plan_review_baseline_id_unique` ON `plan_review` (`baseline_id`);--> statement-breakpoint
-- Written by hand: drizzle-kit would rebuild both tables, and lose the triggers that keep them append-only.
ALTER TABLE `baseline` ADD `duration_unit` text DEFAULT 'calendarDay' NOT NULL CONSTRAINT "baseline_duration_unit_known" CHECK(`duration_unit` in ('workday', 'calendarDay'));--> statement-breakpoint
ALTER TABLE `milestone` ADD `added_on` text CONSTRAINT "milestone_added_on" CHECK(`added_on` is null or date(`added_on`) is `added_on`);
