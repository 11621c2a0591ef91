CREATE TABLE `project_change` (
	`sequence` integer PRIMARY KEY NOT NULL,
	`project_id` text
) STRICT;
