ALTER TABLE `household_holder` ADD `name_key` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `household_holder_name` ON `household_holder` (`name_key`);