CREATE TABLE `publication` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`kind` text NOT NULL,
	`groups` text NOT NULL,
	`reason` text,
	`set_on` text NOT NULL,
	`set_at` integer NOT NULL,
	`set_by_id` text,
	`role` text,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "publication_kind_known" CHECK("publication"."kind" in ('published', 'withdrawn')),
	CONSTRAINT "publication_role_known" CHECK("publication"."role" in ('owner', 'leader', 'clerk', 'admin')),
	CONSTRAINT "publication_set_on" CHECK("publication"."set_on" is null or date("publication"."set_on") is "publication"."set_on"),
	CONSTRAINT "publication_said_by_somebody" CHECK(("publication"."set_by_id" is null) = ("publication"."role" is null)
        and ("publication"."set_by_id" is null) = ("publication"."reason" is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `publication_project` ON `publication` (`project_id`);--> statement-breakpoint
CREATE TABLE `text_release` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`text` text NOT NULL,
	`subject_id` text NOT NULL,
	`wording` integer NOT NULL,
	`decision` text NOT NULL,
	`reason` text,
	`set_on` text NOT NULL,
	`set_at` integer NOT NULL,
	`set_by_id` text,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "text_release_text_known" CHECK("text_release"."text" in ('deadlineReason', 'deadlineLabel', 'projectNote')),
	CONSTRAINT "text_release_decision_known" CHECK("text_release"."decision" in ('approved', 'refused')),
	CONSTRAINT "text_release_set_on" CHECK("text_release"."set_on" is null or date("text_release"."set_on") is "text_release"."set_on")
) STRICT;
--> statement-breakpoint
CREATE INDEX `text_release_project` ON `text_release` (`project_id`);--> statement-breakpoint
ALTER TABLE `project` ADD `note_wording` integer DEFAULT 1 NOT NULL;