CREATE TABLE `sign_in_challenge` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `sign_in_challenge_user` ON `sign_in_challenge` (`user_id`);--> statement-breakpoint
DROP TABLE `rate_limit`;--> statement-breakpoint
DROP TABLE `sign_in_failure`;--> statement-breakpoint
DROP TABLE `verification`;--> statement-breakpoint
ALTER TABLE `two_factor` DROP COLUMN `failed_verification_count`;--> statement-breakpoint
ALTER TABLE `two_factor` DROP COLUMN `locked_until`;