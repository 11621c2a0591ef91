CREATE TABLE `area` (
	`id` text PRIMARY KEY NOT NULL,
	`parent_id` text,
	`kind` text NOT NULL,
	`name_zh` text NOT NULL,
	`name_en` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "area_kind_known" CHECK("area"."kind" in ('city', 'district', 'street', 'community', 'grid'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `audit_event` (
	`sequence` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`business_on` text NOT NULL,
	`actor_id` text,
	`actor_name` text NOT NULL,
	`actor_role` text NOT NULL,
	`event` text NOT NULL,
	`subject_type` text NOT NULL,
	`subject_id` text NOT NULL,
	`detail` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_event_hash_unique` ON `audit_event` (`hash`);--> statement-breakpoint
CREATE TABLE `request_receipt` (
	`request_key` text PRIMARY KEY NOT NULL,
	`actor_id` text NOT NULL,
	`command` text NOT NULL,
	`result` text NOT NULL,
	`at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `baseline` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`name` text NOT NULL,
	`approved_by_id` text NOT NULL,
	`approved_on` text NOT NULL,
	`reason` text NOT NULL,
	`created_at` integer NOT NULL,
	`synthetic` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approved_by_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "baseline_approved_on" CHECK("baseline"."approved_on" is null or date("baseline"."approved_on") is "baseline"."approved_on")
) STRICT;
--> statement-breakpoint
CREATE INDEX `baseline_project` ON `baseline` (`project_id`);--> statement-breakpoint
CREATE TABLE `baseline_milestone` (
	`baseline_id` text NOT NULL,
	`milestone_id` text NOT NULL,
	`weight` real NOT NULL,
	`start_on` text NOT NULL,
	`finish_on` text NOT NULL,
	PRIMARY KEY(`baseline_id`, `milestone_id`),
	FOREIGN KEY (`baseline_id`) REFERENCES `baseline`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`milestone_id`) REFERENCES `milestone`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "baseline_milestone_start_on" CHECK("baseline_milestone"."start_on" is null or date("baseline_milestone"."start_on") is "baseline_milestone"."start_on"),
	CONSTRAINT "baseline_milestone_finish_on" CHECK("baseline_milestone"."finish_on" is null or date("baseline_milestone"."finish_on") is "baseline_milestone"."finish_on"),
	CONSTRAINT "baseline_milestone_days_in_order" CHECK("baseline_milestone"."start_on" <= "baseline_milestone"."finish_on"),
	CONSTRAINT "baseline_milestone_weight_range" CHECK("baseline_milestone"."weight" >= 0)
) STRICT;
--> statement-breakpoint
CREATE TABLE `deadline` (
	`id` text PRIMARY KEY NOT NULL,
	`milestone_id` text NOT NULL,
	`from_on` text,
	`to_on` text,
	`precision` text NOT NULL,
	`commitment` text,
	`label_zh` text NOT NULL,
	`label_en` text NOT NULL,
	`set_on` text,
	`set_by_id` text,
	`source_id` text,
	`reason` text,
	`position` integer NOT NULL,
	FOREIGN KEY (`milestone_id`) REFERENCES `milestone`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "deadline_precision_known" CHECK("deadline"."precision" in ('day', 'month', 'beforeMonth', 'quarter', 'halfYear', 'year', 'yearEnd', 'none')),
	CONSTRAINT "deadline_commitment_known" CHECK("deadline"."commitment" in ('ensure', 'strive', 'aim', 'endeavour', 'expect')),
	CONSTRAINT "deadline_from_on" CHECK("deadline"."from_on" is null or date("deadline"."from_on") is "deadline"."from_on"),
	CONSTRAINT "deadline_to_on" CHECK("deadline"."to_on" is null or date("deadline"."to_on") is "deadline"."to_on"),
	CONSTRAINT "deadline_set_on" CHECK("deadline"."set_on" is null or date("deadline"."set_on") is "deadline"."set_on"),
	CONSTRAINT "deadline_days_in_order" CHECK("deadline"."from_on" is null or "deadline"."to_on" is null or "deadline"."from_on" <= "deadline"."to_on"),
	CONSTRAINT "deadline_set_or_sourced" CHECK("deadline"."set_on" is not null or "deadline"."source_id" is not null)
) STRICT;
--> statement-breakpoint
CREATE INDEX `deadline_milestone` ON `deadline` (`milestone_id`);--> statement-breakpoint
CREATE TABLE `milestone` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`kind` text NOT NULL,
	`name_zh` text NOT NULL,
	`name_en` text NOT NULL,
	`weight` real,
	`position` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "milestone_kind_known" CHECK("milestone"."kind" in ('permit', 'works', 'relocation', 'publicNotice', 'leasing')),
	CONSTRAINT "milestone_weight_range" CHECK("milestone"."weight" >= 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `milestone_project` ON `milestone` (`project_id`);--> statement-breakpoint
CREATE TABLE `milestone_event` (
	`id` text PRIMARY KEY NOT NULL,
	`milestone_id` text NOT NULL,
	`kind` text NOT NULL,
	`happened_on` text NOT NULL,
	`recorded_on` text NOT NULL,
	`percent` real,
	`evidence` text,
	`recorded_by_id` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`synthetic` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`milestone_id`) REFERENCES `milestone`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "milestone_event_kind_known" CHECK("milestone_event"."kind" in ('started', 'progressed', 'met', 'reopened')),
	CONSTRAINT "milestone_event_happened_on" CHECK("milestone_event"."happened_on" is null or date("milestone_event"."happened_on") is "milestone_event"."happened_on"),
	CONSTRAINT "milestone_event_recorded_on" CHECK("milestone_event"."recorded_on" is null or date("milestone_event"."recorded_on") is "milestone_event"."recorded_on"),
	CONSTRAINT "milestone_event_percent_range" CHECK("milestone_event"."percent" between 0 and 100)
) STRICT;
--> statement-breakpoint
CREATE INDEX `milestone_event_milestone` ON `milestone_event` (`milestone_id`);--> statement-breakpoint
CREATE TABLE `progress_report` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`reporter_id` text NOT NULL,
	`percent` real NOT NULL,
	`as_of_on` text NOT NULL,
	`reported_on` text NOT NULL,
	`reported_at` integer NOT NULL,
	`done` text NOT NULL,
	`blocker` text,
	`next_step` text,
	`fall_reason` text,
	`corrects_id` text,
	`synthetic` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reporter_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`corrects_id`) REFERENCES `progress_report`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "progress_report_percent_range" CHECK("progress_report"."percent" between 0 and 100),
	CONSTRAINT "progress_report_as_of_on" CHECK("progress_report"."as_of_on" is null or date("progress_report"."as_of_on") is "progress_report"."as_of_on"),
	CONSTRAINT "progress_report_reported_on" CHECK("progress_report"."reported_on" is null or date("progress_report"."reported_on") is "progress_report"."reported_on")
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `progress_report_corrects_id_unique` ON `progress_report` (`corrects_id`);--> statement-breakpoint
CREATE INDEX `progress_report_project` ON `progress_report` (`project_id`,`reported_on`);--> statement-breakpoint
CREATE TABLE `report_review` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`decision` text NOT NULL,
	`comment` text,
	`reviewer_id` text NOT NULL,
	`reviewed_on` text NOT NULL,
	`reviewed_at` integer NOT NULL,
	`synthetic` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `progress_report`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reviewer_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "report_review_decision_known" CHECK("report_review"."decision" in ('approved', 'returned')),
	CONSTRAINT "report_review_reviewed_on" CHECK("report_review"."reviewed_on" is null or date("report_review"."reviewed_on") is "report_review"."reviewed_on")
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `report_review_report_id_unique` ON `report_review` (`report_id`);--> statement-breakpoint
CREATE TABLE `assignment` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`role` text NOT NULL,
	`user_id` text,
	`unit_name_zh` text,
	`unit_name_en` text,
	`from_on` text NOT NULL,
	`to_on` text,
	`synthetic` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "assignment_role_known" CHECK("assignment"."role" in ('leader', 'unit', 'owner', 'clerk', 'support')),
	CONSTRAINT "assignment_from_on" CHECK("assignment"."from_on" is null or date("assignment"."from_on") is "assignment"."from_on"),
	CONSTRAINT "assignment_to_on" CHECK("assignment"."to_on" is null or date("assignment"."to_on") is "assignment"."to_on"),
	CONSTRAINT "assignment_days_in_order" CHECK("assignment"."to_on" is null or "assignment"."to_on" >= "assignment"."from_on"),
	CONSTRAINT "assignment_person_or_unit" CHECK(("assignment"."user_id" is null) <> ("assignment"."unit_name_zh" is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `assignment_project` ON `assignment` (`project_id`);--> statement-breakpoint
CREATE INDEX `assignment_user` ON `assignment` (`user_id`);--> statement-breakpoint
CREATE TABLE `project` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`area_id` text NOT NULL,
	`name_zh` text NOT NULL,
	`name_en` text NOT NULL,
	`kind` text NOT NULL,
	`land_regime` text,
	`our_role` text NOT NULL,
	`stage` text,
	`note_zh` text,
	`note_en` text,
	`position` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "project_kind_known" CHECK("project"."kind" in ('urbanVillage', 'shantytown', 'oldNeighbourhood', 'clearance', 'investment', 'headquarters', 'community')),
	CONSTRAINT "project_land_regime_known" CHECK("project"."land_regime" in ('state', 'collective')),
	CONSTRAINT "project_our_role_known" CHECK("project"."our_role" in ('lead', 'urge', 'assist', 'serve')),
	CONSTRAINT "project_stage_known" CHECK("project"."stage" in ('identification', 'preparation', 'implementation', 'completion', 'operation', 'suspended', 'cancelled'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `project_slug_unique` ON `project` (`slug`);--> statement-breakpoint
CREATE INDEX `project_area` ON `project` (`area_id`);--> statement-breakpoint
CREATE TABLE `setting` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `ledger_statement` (
	`id` text PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`area_id` text NOT NULL,
	`name_zh` text NOT NULL,
	`name_en` text NOT NULL,
	`found` integer NOT NULL,
	`closed` integer NOT NULL,
	`printed_rate` real,
	`position` integer NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "ledger_statement_counts" CHECK("ledger_statement"."closed" between 0 and "ledger_statement"."found")
) STRICT;
--> statement-breakpoint
CREATE TABLE `published_figure` (
	`id` text PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`area_id` text,
	`project_id` text,
	`key` text NOT NULL,
	`value` real NOT NULL,
	`approximate` integer DEFAULT false NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "published_figure_key_known" CHECK("published_figure"."key" in ('landMu', 'floorAreaM2', 'buildings', 'households', 'persons', 'communitySites', 'buildingStockTotal', 'buildingStockBefore1970s', 'buildingStock1970sTo2000', 'projectsUnderConstruction2014', 'volunteerTeams', 'staffMovedToCommunities', 'communityInvestment')),
	CONSTRAINT "published_figure_one_subject" CHECK(("published_figure"."area_id" is null) <> ("published_figure"."project_id" is null))
) STRICT;
--> statement-breakpoint
CREATE TABLE `source_statement` (
	`id` text PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`project_id` text NOT NULL,
	`milestone_id` text,
	`status` text,
	`percent` real,
	`as_of_year` integer,
	`text_zh` text,
	`text_en` text,
	FOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`milestone_id`) REFERENCES `milestone`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "source_statement_status_known" CHECK("source_statement"."status" in ('planned', 'inProgress', 'nearlyDone', 'done')),
	CONSTRAINT "source_statement_percent_range" CHECK("source_statement"."percent" between 0 and 100)
) STRICT;
--> statement-breakpoint
CREATE INDEX `source_statement_project` ON `source_statement` (`project_id`);--> statement-breakpoint
CREATE TABLE `source` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text,
	`publisher` text NOT NULL,
	`year` integer NOT NULL,
	`published_on` text,
	`published_from_on` text,
	`published_to_on` text,
	CONSTRAINT "source_published_on" CHECK("source"."published_on" is null or date("source"."published_on") is "source"."published_on"),
	CONSTRAINT "source_published_from_on" CHECK("source"."published_from_on" is null or date("source"."published_from_on") is "source"."published_from_on"),
	CONSTRAINT "source_published_to_on" CHECK("source"."published_to_on" is null or date("source"."published_to_on") is "source"."published_to_on"),
	CONSTRAINT "source_day_or_interval" CHECK("source"."published_on" is not null or "source"."published_from_on" is not null)
) STRICT;
--> statement-breakpoint
CREATE TABLE `credential` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `credential_user` ON `credential` (`user_id`);--> statement-breakpoint
CREATE TABLE `rate_limit` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`count` integer NOT NULL,
	`last_request` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `rate_limit_key_unique` ON `rate_limit` (`key`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`impersonated_by` text,
	`last_seen_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_unique` ON `session` (`token`);--> statement-breakpoint
CREATE INDEX `session_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `sign_in_failure` (
	`username` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`last_failed_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `two_factor` (
	`id` text PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`backup_codes` text NOT NULL,
	`user_id` text NOT NULL,
	`verified` integer DEFAULT true,
	`failed_verification_count` integer DEFAULT 0,
	`locked_until` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `two_factor_user` ON `two_factor` (`user_id`);--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`username` text NOT NULL,
	`display_username` text,
	`role` text NOT NULL,
	`banned` integer DEFAULT false NOT NULL,
	`ban_reason` text,
	`ban_expires` integer,
	`two_factor_enabled` integer DEFAULT false NOT NULL,
	`synthetic` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "user_role_known" CHECK("user"."role" in ('owner', 'leader', 'clerk', 'admin'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `user_username_unique` ON `user` (`username`);--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
) STRICT;
