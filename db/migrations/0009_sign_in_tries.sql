CREATE TABLE `sign_in_try` (
	`key` text PRIMARY KEY NOT NULL,
	`is_invented` integer NOT NULL,
	`forgotten_at` integer NOT NULL,
	`waits_until` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `sign_in_try_forgotten` ON `sign_in_try` (`is_invented`,`forgotten_at`);--> statement-breakpoint
ALTER TABLE `two_factor` ADD `last_step` integer;