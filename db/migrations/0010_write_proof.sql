CREATE TABLE `write_proof` (
	`id` integer PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	CONSTRAINT "write_proof_one_row" CHECK("write_proof"."id" = 1)
) STRICT;
