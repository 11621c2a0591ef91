CREATE TABLE `__new_household_count` (
	`project_id` text NOT NULL,
	`building_id` text NOT NULL,
	`measure` text NOT NULL,
	`happened_on` text NOT NULL,
	`recorded_on` text NOT NULL,
	`households` integer NOT NULL,
	`persons` integer NOT NULL,
	`amount_fen` integer NOT NULL,
	PRIMARY KEY(`project_id`, `measure`, `recorded_on`, `happened_on`, `building_id`),
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`building_id`) REFERENCES `building`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "household_count_measure_known" CHECK("__new_household_count"."measure" in ('household', 'surveyed', 'appraised', 'signed', 'decided', 'paid', 'vacated', 'demolished', 'selected', 'handedOver', 'returned', 'settled', 'resolved', 'monetary', 'exchange', 'vacatedUnpaid', 'payment', 'paidOfSigned', 'paymentOfAgreed', 'demolishedOfVacated', 'returnedOfVacated', 'returnedOfExchange')),
	CONSTRAINT "household_count_happened_on" CHECK("__new_household_count"."happened_on" is null or date("__new_household_count"."happened_on") is "__new_household_count"."happened_on"),
	CONSTRAINT "household_count_recorded_on" CHECK("__new_household_count"."recorded_on" is null or date("__new_household_count"."recorded_on") is "__new_household_count"."recorded_on")
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_household_count`("project_id", "building_id", "measure", "happened_on", "recorded_on", "households", "persons", "amount_fen") SELECT "project_id", "building_id", "measure", "happened_on", "recorded_on", "households", "persons", "amount_fen" FROM `household_count`;--> statement-breakpoint
DROP TABLE `household_count`;--> statement-breakpoint
ALTER TABLE `__new_household_count` RENAME TO `household_count`;--> statement-breakpoint
-- They went with the table.
CREATE TRIGGER "household_count_insert_noted" AFTER INSERT ON "household_count" BEGIN INSERT INTO "ledger_change" ("kind", "project_id", "measure", "recorded_on") VALUES ('count', new."project_id", new."measure", new."recorded_on"); END;
--> statement-breakpoint
CREATE TRIGGER "household_count_update_noted" AFTER UPDATE ON "household_count" BEGIN INSERT INTO "ledger_change" ("kind", "project_id", "measure", "recorded_on") VALUES ('count', new."project_id", new."measure", new."recorded_on"); END;
--> statement-breakpoint
CREATE TRIGGER "household_count_delete_noted" AFTER DELETE ON "household_count" BEGIN INSERT INTO "ledger_change" ("kind", "project_id", "measure", "recorded_on") VALUES ('count', old."project_id", old."measure", old."recorded_on"); END;
--> statement-breakpoint
-- Who is in the ledger already: in both counts of a rate as things stand, from the day both were known.
WITH shared("measure", "stage") AS (
	VALUES ('paidOfSigned', 'paid'), ('paidOfSigned', 'signed'),
		('demolishedOfVacated', 'demolished'), ('demolishedOfVacated', 'vacated'), ('demolishedOfVacated', 'paid'),
		('returnedOfVacated', 'returned'), ('returnedOfVacated', 'vacated'), ('returnedOfVacated', 'paid'),
		('returnedOfExchange', 'returned'), ('returnedOfExchange', 'signed')
),
both AS (
	SELECT h."project_id", h."building_id", h."persons", s."measure",
		max(e."happened_on") AS "happened_on", max(e."recorded_on") AS "recorded_on"
	FROM "household" h
	JOIN shared s ON s."measure" <> 'returnedOfExchange' OR h."way" = 'exchange'
	JOIN "household_event" e ON e."household_id" = h."id" AND e."stage" = s."stage" AND e."kind" = 'reached'
	WHERE h."removed_on" IS NULL
		AND NOT EXISTS (SELECT 1 FROM "household_event" c WHERE c."corrects_id" = e."id")
	GROUP BY h."id", s."measure"
	HAVING count(*) = (SELECT count(*) FROM shared n WHERE n."measure" = s."measure")
)
INSERT INTO "household_count"
SELECT "project_id", "building_id", "measure", "happened_on", "recorded_on", count(*), sum("persons"), 0
FROM both GROUP BY "project_id", "building_id", "measure", "happened_on", "recorded_on";
--> statement-breakpoint
WITH agreed AS (
	SELECT a."household_id", a."amount_fen", row_number() OVER (
		PARTITION BY a."household_id" ORDER BY a."kind" = 'agreement' DESC, a."recorded_at" DESC, a.rowid DESC
	) AS "place"
	FROM "agreement" a
	WHERE NOT EXISTS (SELECT 1 FROM "agreement" c WHERE c."corrects_id" = a."id")
),
covered AS (
	SELECT h."project_id", h."building_id",
		max(p."paid_on", e."happened_on") AS "happened_on", max(p."recorded_on", e."recorded_on") AS "recorded_on",
		min(a."amount_fen", sum(p."amount_fen") OVER so_far)
			- min(a."amount_fen", sum(p."amount_fen") OVER so_far - p."amount_fen") AS "amount_fen"
	FROM "payment" p
	JOIN "household" h ON h."id" = p."household_id" AND h."removed_on" IS NULL
	JOIN agreed a ON a."household_id" = h."id" AND a."place" = 1
	JOIN "household_event" e ON e."household_id" = h."id" AND e."stage" = 'signed' AND e."kind" = 'reached'
	WHERE p."kind" <> 'allowance'
		AND NOT EXISTS (SELECT 1 FROM "payment" c WHERE c."corrects_id" = p."id")
		AND NOT EXISTS (SELECT 1 FROM "household_event" c WHERE c."corrects_id" = e."id")
	WINDOW so_far AS (PARTITION BY p."household_id" ORDER BY p."paid_on", p."id")
)
INSERT INTO "household_count"
SELECT "project_id", "building_id", 'paymentOfAgreed', "happened_on", "recorded_on", 0, 0, sum("amount_fen")
FROM covered WHERE "amount_fen" > 0 GROUP BY "project_id", "building_id", "happened_on", "recorded_on";
