CREATE TABLE `number_sight` (
	`household_id` text NOT NULL,
	`audit_sequence` integer NOT NULL,
	PRIMARY KEY(`household_id`, `audit_sequence`),
	FOREIGN KEY (`household_id`) REFERENCES `household`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`audit_sequence`) REFERENCES `audit_event`(`sequence`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `number_sight_event` ON `number_sight` (`audit_sequence`);