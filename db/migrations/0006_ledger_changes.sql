CREATE TABLE `ledger_change` (
	`sequence` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`household_row` integer,
	`project_id` text,
	`measure` text,
	`recorded_on` text,
	CONSTRAINT "ledger_change_kind_known" CHECK("ledger_change"."kind" in ('household', 'count', 'building'))
) STRICT;
--> statement-breakpoint
DROP INDEX `household_standing_now`;--> statement-breakpoint
CREATE INDEX `household_event_transition` ON `household_event` (`household_id`) WHERE "household_event"."stage" in ('vacated', 'handedOver', 'settled');