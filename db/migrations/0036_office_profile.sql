CREATE TABLE `office_profile` (
	`id` integer PRIMARY KEY NOT NULL,
	`name_zh` text NOT NULL,
	`name_en` text,
	`city_zh` text,
	`city_en` text,
	`address_zh` text,
	`address_en` text,
	`telephone` text,
	`version` integer DEFAULT 1 NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "office_profile_is_one" CHECK("office_profile"."id" = 1)
) STRICT;
