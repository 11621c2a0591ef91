PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_retraction` (
	`subject_id` text PRIMARY KEY NOT NULL,
	`subject` text NOT NULL,
	`project_id` text NOT NULL,
	`retracted_by_id` text NOT NULL,
	`retracted_on` text NOT NULL,
	`retracted_at` integer NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`retracted_by_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "retraction_subject_known" CHECK("__new_retraction"."subject" in ('report', 'milestoneEvent', 'review', 'planProposal', 'planReview', 'baseline', 'milestone')),
	CONSTRAINT "retraction_retracted_on" CHECK("__new_retraction"."retracted_on" is null or date("__new_retraction"."retracted_on") is "__new_retraction"."retracted_on")
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_retraction`("subject_id", "subject", "project_id", "retracted_by_id", "retracted_on", "retracted_at") SELECT "subject_id", "subject", "project_id", "retracted_by_id", "retracted_on", "retracted_at" FROM `retraction`;--> statement-breakpoint
DROP TABLE `retraction`;--> statement-breakpoint
ALTER TABLE `__new_retraction` RENAME TO `retraction`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `retraction_project` ON `retraction` (`project_id`);--> statement-breakpoint
DROP INDEX `plan_proposal_supersedes_id_unique`;--> statement-breakpoint
CREATE INDEX `plan_proposal_supersedes` ON `plan_proposal` (`supersedes_id`);--> statement-breakpoint
DROP INDEX `plan_review_proposal_id_unique`;--> statement-breakpoint
CREATE INDEX `plan_review_proposal` ON `plan_review` (`proposal_id`);