CREATE TABLE `trail_check` (
	`id` integer PRIMARY KEY NOT NULL,
	`checked_at` integer NOT NULL,
	`last_sequence` integer NOT NULL,
	`broken_at` integer,
	CONSTRAINT "trail_check_one_row" CHECK("trail_check"."id" = 1)
) STRICT;
