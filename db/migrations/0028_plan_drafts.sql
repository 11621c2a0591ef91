CREATE TABLE `plan_draft` (
	`project_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`version` integer NOT NULL,
	`plan_version` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`typed` text NOT NULL,
	PRIMARY KEY(`project_id`, `owner_id`),
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
