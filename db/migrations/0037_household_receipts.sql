CREATE TABLE `household_receipt` (
	`id` text PRIMARY KEY NOT NULL,
	`household_id` text NOT NULL,
	`code_index` text NOT NULL,
	`issued_on` text NOT NULL,
	`issued_at` integer NOT NULL,
	`issued_by_id` text NOT NULL,
	`expires_on` text NOT NULL,
	`ending` text,
	`ended_on` text,
	`end_reason` text,
	FOREIGN KEY (`household_id`) REFERENCES `household`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`issued_by_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "household_receipt_ending_known" CHECK("household_receipt"."ending" in ('revoked', 'replaced')),
	CONSTRAINT "household_receipt_issued_on" CHECK("household_receipt"."issued_on" is null or date("household_receipt"."issued_on") is "household_receipt"."issued_on"),
	CONSTRAINT "household_receipt_expires_on" CHECK("household_receipt"."expires_on" is null or date("household_receipt"."expires_on") is "household_receipt"."expires_on"),
	CONSTRAINT "household_receipt_ended_on" CHECK("household_receipt"."ended_on" is null or date("household_receipt"."ended_on") is "household_receipt"."ended_on"),
	CONSTRAINT "household_receipt_ended_somehow" CHECK(("household_receipt"."ending" is null) = ("household_receipt"."ended_on" is null)
        and ("household_receipt"."end_reason" is null or "household_receipt"."ending" = 'revoked'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `household_receipt_code_index_unique` ON `household_receipt` (`code_index`);--> statement-breakpoint
CREATE UNIQUE INDEX `household_receipt_in_force` ON `household_receipt` (`household_id`) WHERE ending is null;--> statement-breakpoint
CREATE INDEX `household_receipt_household` ON `household_receipt` (`household_id`);