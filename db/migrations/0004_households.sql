CREATE TABLE `building` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`name` text NOT NULL,
	`section` text,
	`floor_area_dm2` integer,
	`floors` integer,
	`position` integer NOT NULL,
	`synthetic` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "building_floor_area_range" CHECK("building"."floor_area_dm2" >= 0),
	CONSTRAINT "building_floors_range" CHECK("building"."floors" between 1 and 100)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `building_name` ON `building` (`project_id`,`name`);--> statement-breakpoint
CREATE TABLE `agreement` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`number` text NOT NULL,
	`way` text NOT NULL,
	`amount_fen` integer NOT NULL,
	`move_by_on` text,
	`transition_months` integer,
	`monthly_allowance_fen` integer,
	`corrects_id` text,
	`household_id` text NOT NULL,
	`recorded_on` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by_id` text NOT NULL,
	`synthetic` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`corrects_id`) REFERENCES `agreement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`household_id`) REFERENCES `household`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agreement_kind_known" CHECK("agreement"."kind" in ('agreement', 'decision')),
	CONSTRAINT "agreement_way_known" CHECK("agreement"."way" in ('monetary', 'exchange')),
	CONSTRAINT "agreement_move_by_on" CHECK("agreement"."move_by_on" is null or date("agreement"."move_by_on") is "agreement"."move_by_on"),
	CONSTRAINT "agreement_recorded_on" CHECK("agreement"."recorded_on" is null or date("agreement"."recorded_on") is "agreement"."recorded_on"),
	CONSTRAINT "agreement_amount_range" CHECK("agreement"."amount_fen" >= 0),
	CONSTRAINT "agreement_months_range" CHECK("agreement"."transition_months" between 0 and 120),
	CONSTRAINT "agreement_allowance_range" CHECK("agreement"."monthly_allowance_fen" >= 0)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `agreement_corrects_id_unique` ON `agreement` (`corrects_id`);--> statement-breakpoint
CREATE INDEX `agreement_household` ON `agreement` (`household_id`);--> statement-breakpoint
CREATE TABLE `household_document` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`reference` text NOT NULL,
	`received_on` text NOT NULL,
	`corrects_id` text,
	`household_id` text NOT NULL,
	`recorded_on` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by_id` text NOT NULL,
	`synthetic` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`corrects_id`) REFERENCES `household_document`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`household_id`) REFERENCES `household`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "household_document_kind_known" CHECK("household_document"."kind" in ('certificate', 'identity', 'survey', 'appraisal', 'agreement', 'receipt', 'handover', 'other')),
	CONSTRAINT "household_document_received_on" CHECK("household_document"."received_on" is null or date("household_document"."received_on") is "household_document"."received_on"),
	CONSTRAINT "household_document_recorded_on" CHECK("household_document"."recorded_on" is null or date("household_document"."recorded_on") is "household_document"."recorded_on")
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `household_document_corrects_id_unique` ON `household_document` (`corrects_id`);--> statement-breakpoint
CREATE INDEX `household_document_household` ON `household_document` (`household_id`);--> statement-breakpoint
CREATE TABLE `payment` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`amount_fen` integer NOT NULL,
	`paid_on` text NOT NULL,
	`corrects_id` text,
	`household_id` text NOT NULL,
	`recorded_on` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by_id` text NOT NULL,
	`synthetic` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`corrects_id`) REFERENCES `payment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`household_id`) REFERENCES `household`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "payment_kind_known" CHECK("payment"."kind" in ('compensation', 'allowance', 'reward', 'settlement')),
	CONSTRAINT "payment_paid_on" CHECK("payment"."paid_on" is null or date("payment"."paid_on") is "payment"."paid_on"),
	CONSTRAINT "payment_recorded_on" CHECK("payment"."recorded_on" is null or date("payment"."recorded_on") is "payment"."recorded_on"),
	CONSTRAINT "payment_amount_range" CHECK("payment"."amount_fen" >= 0),
	CONSTRAINT "payment_not_foretold" CHECK("payment"."paid_on" <= "payment"."recorded_on")
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `payment_corrects_id_unique` ON `payment` (`corrects_id`);--> statement-breakpoint
CREATE INDEX `payment_household` ON `payment` (`household_id`);--> statement-breakpoint
CREATE TABLE `visit` (
	`id` text PRIMARY KEY NOT NULL,
	`visited_on` text NOT NULL,
	`visitor_id` text NOT NULL,
	`note` text NOT NULL,
	`household_id` text NOT NULL,
	`recorded_on` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by_id` text NOT NULL,
	`synthetic` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`visitor_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`household_id`) REFERENCES `household`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "visit_visited_on" CHECK("visit"."visited_on" is null or date("visit"."visited_on") is "visit"."visited_on"),
	CONSTRAINT "visit_recorded_on" CHECK("visit"."recorded_on" is null or date("visit"."recorded_on") is "visit"."recorded_on")
) STRICT;
--> statement-breakpoint
CREATE INDEX `visit_household` ON `visit` (`household_id`);--> statement-breakpoint
CREATE TABLE `household_count` (
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
	CONSTRAINT "household_count_measure_known" CHECK("household_count"."measure" in ('household', 'surveyed', 'appraised', 'signed', 'decided', 'paid', 'vacated', 'demolished', 'selected', 'handedOver', 'returned', 'settled', 'resolved', 'monetary', 'exchange', 'vacatedUnpaid', 'payment')),
	CONSTRAINT "household_count_happened_on" CHECK("household_count"."happened_on" is null or date("household_count"."happened_on") is "household_count"."happened_on"),
	CONSTRAINT "household_count_recorded_on" CHECK("household_count"."recorded_on" is null or date("household_count"."recorded_on") is "household_count"."recorded_on")
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `household_event` (
	`id` text PRIMARY KEY NOT NULL,
	`household_id` text NOT NULL,
	`stage` text NOT NULL,
	`kind` text NOT NULL,
	`happened_on` text NOT NULL,
	`recorded_on` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by_id` text NOT NULL,
	`corrects_id` text,
	`synthetic` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`household_id`) REFERENCES `household`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`corrects_id`) REFERENCES `household_event`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "household_event_stage_known" CHECK("household_event"."stage" in ('surveyed', 'appraised', 'signed', 'decided', 'paid', 'vacated', 'demolished', 'selected', 'handedOver', 'returned', 'settled')),
	CONSTRAINT "household_event_kind_known" CHECK("household_event"."kind" in ('reached', 'withdrawn')),
	CONSTRAINT "household_event_happened_on" CHECK("household_event"."happened_on" is null or date("household_event"."happened_on") is "household_event"."happened_on"),
	CONSTRAINT "household_event_recorded_on" CHECK("household_event"."recorded_on" is null or date("household_event"."recorded_on") is "household_event"."recorded_on"),
	CONSTRAINT "household_event_not_foretold" CHECK("household_event"."happened_on" <= "household_event"."recorded_on"),
	CONSTRAINT "household_event_withdrawn_corrects" CHECK("household_event"."kind" = 'reached' or "household_event"."corrects_id" is not null)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `household_event_corrects_id_unique` ON `household_event` (`corrects_id`);--> statement-breakpoint
CREATE INDEX `household_event_household` ON `household_event` (`household_id`);--> statement-breakpoint
CREATE TABLE `household_standing` (
	`household_id` text NOT NULL,
	`project_id` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text,
	`stage` text,
	`stage_on` text,
	`is_breach` integer NOT NULL,
	PRIMARY KEY(`household_id`, `from_on`),
	FOREIGN KEY (`household_id`) REFERENCES `household`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "household_standing_stage_known" CHECK("household_standing"."stage" in ('surveyed', 'appraised', 'signed', 'decided', 'paid', 'vacated', 'demolished', 'selected', 'handedOver', 'returned', 'settled')),
	CONSTRAINT "household_standing_from_on" CHECK("household_standing"."from_on" is null or date("household_standing"."from_on") is "household_standing"."from_on"),
	CONSTRAINT "household_standing_to_on" CHECK("household_standing"."to_on" is null or date("household_standing"."to_on") is "household_standing"."to_on"),
	CONSTRAINT "household_standing_stage_on" CHECK("household_standing"."stage_on" is null or date("household_standing"."stage_on") is "household_standing"."stage_on")
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `household_standing_now` ON `household_standing` (`project_id`,`stage`,`to_on`);--> statement-breakpoint
CREATE TABLE `household` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`building_id` text NOT NULL,
	`code` text NOT NULL,
	`door` text NOT NULL,
	`unit` integer,
	`floor` integer,
	`certificate_number` text,
	`persons` integer NOT NULL,
	`area_dm2` integer NOT NULL,
	`tenure` text NOT NULL,
	`special_group` text,
	`way` text,
	`key_reason` text,
	`key_owner_id` text,
	`next_visit_on` text,
	`note` text,
	`registered_on` text NOT NULL,
	`removed_on` text,
	`synthetic` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`building_id`) REFERENCES `building`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`key_owner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "household_tenure_known" CHECK("household"."tenure" in ('private', 'publicRental', 'workUnit', 'collective', 'unregistered')),
	CONSTRAINT "household_special_group_known" CHECK("household"."special_group" in ('lowIncome', 'disabled', 'livingAlone', 'seriousIllness', 'entitled')),
	CONSTRAINT "household_way_known" CHECK("household"."way" in ('monetary', 'exchange')),
	CONSTRAINT "household_next_visit_on" CHECK("household"."next_visit_on" is null or date("household"."next_visit_on") is "household"."next_visit_on"),
	CONSTRAINT "household_registered_on" CHECK("household"."registered_on" is null or date("household"."registered_on") is "household"."registered_on"),
	CONSTRAINT "household_removed_on" CHECK("household"."removed_on" is null or date("household"."removed_on") is "household"."removed_on"),
	CONSTRAINT "household_persons_range" CHECK("household"."persons" between 0 and 99),
	CONSTRAINT "household_area_range" CHECK("household"."area_dm2" >= 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `household_building` ON `household` (`building_id`,`floor`,`door`);--> statement-breakpoint
CREATE INDEX `household_key` ON `household` (`project_id`,`next_visit_on`) WHERE "household"."key_reason" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `household_code` ON `household` (`project_id`,`code`);--> statement-breakpoint
CREATE TABLE `household_holder` (
	`id` text PRIMARY KEY NOT NULL,
	`household_id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`share_bp` integer,
	`identity_cipher` text,
	`identity_index` text,
	`phone_cipher` text,
	`phone_index` text,
	`bank_account_cipher` text,
	`position` integer NOT NULL,
	`synthetic` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`household_id`) REFERENCES `household`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "household_holder_kind_known" CHECK("household_holder"."kind" in ('owner', 'tenant')),
	CONSTRAINT "household_holder_share_range" CHECK("household_holder"."share_bp" between 1 and 10000)
) STRICT;
--> statement-breakpoint
CREATE INDEX `household_holder_household` ON `household_holder` (`household_id`);--> statement-breakpoint
CREATE INDEX `household_holder_identity` ON `household_holder` (`identity_index`);--> statement-breakpoint
CREATE INDEX `household_holder_phone` ON `household_holder` (`phone_index`);--> statement-breakpoint
CREATE TABLE `household_term` (
	`project_id` text NOT NULL,
	`term` text NOT NULL,
	`household_id` text NOT NULL,
	PRIMARY KEY(`project_id`, `term`, `household_id`),
	FOREIGN KEY (`household_id`) REFERENCES `household`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `household_term_household` ON `household_term` (`household_id`);--> statement-breakpoint
CREATE TABLE `count_publication` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`is_exact` integer NOT NULL,
	`reason` text NOT NULL,
	`set_on` text NOT NULL,
	`set_at` integer NOT NULL,
	`set_by_id` text NOT NULL,
	`synthetic` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "count_publication_set_on" CHECK("count_publication"."set_on" is null or date("count_publication"."set_on") is "count_publication"."set_on")
) STRICT;
--> statement-breakpoint
CREATE INDEX `count_publication_project` ON `count_publication` (`project_id`);--> statement-breakpoint
CREATE TABLE `milestone_measure` (
	`id` text PRIMARY KEY NOT NULL,
	`milestone_id` text NOT NULL,
	`measure` text,
	`set_on` text NOT NULL,
	`set_at` integer NOT NULL,
	`set_by_id` text NOT NULL,
	`synthetic` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`milestone_id`) REFERENCES `milestone`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "milestone_measure_known" CHECK("milestone_measure"."measure" in ('surveyed', 'appraised', 'signed', 'resolved', 'paid', 'vacated', 'demolished', 'returned')),
	CONSTRAINT "milestone_measure_set_on" CHECK("milestone_measure"."set_on" is null or date("milestone_measure"."set_on") is "milestone_measure"."set_on")
) STRICT;
--> statement-breakpoint
CREATE INDEX `milestone_measure_milestone` ON `milestone_measure` (`milestone_id`);--> statement-breakpoint
CREATE TABLE `public_notice` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`article` text NOT NULL,
	`audience` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text NOT NULL,
	`proof` text,
	`corrects_id` text,
	`set_on` text NOT NULL,
	`set_at` integer NOT NULL,
	`set_by_id` text NOT NULL,
	`synthetic` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`corrects_id`) REFERENCES `public_notice`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "public_notice_article_known" CHECK("public_notice"."article" in ('scheme', 'decision', 'survey', 'appraiser', 'appraisal', 'households', 'compensationDecision', 'draw')),
	CONSTRAINT "public_notice_from_on" CHECK("public_notice"."from_on" is null or date("public_notice"."from_on") is "public_notice"."from_on"),
	CONSTRAINT "public_notice_to_on" CHECK("public_notice"."to_on" is null or date("public_notice"."to_on") is "public_notice"."to_on"),
	CONSTRAINT "public_notice_set_on" CHECK("public_notice"."set_on" is null or date("public_notice"."set_on") is "public_notice"."set_on"),
	CONSTRAINT "public_notice_days_in_order" CHECK("public_notice"."from_on" <= "public_notice"."to_on")
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `public_notice_corrects_id_unique` ON `public_notice` (`corrects_id`);--> statement-breakpoint
CREATE INDEX `public_notice_project` ON `public_notice` (`project_id`);--> statement-breakpoint
CREATE TABLE `signing_terms` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`threshold_percent` integer NOT NULL,
	`signing_from_on` text NOT NULL,
	`signing_to_on` text NOT NULL,
	`reason` text NOT NULL,
	`set_on` text NOT NULL,
	`set_at` integer NOT NULL,
	`set_by_id` text NOT NULL,
	`synthetic` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "signing_terms_from_on" CHECK("signing_terms"."signing_from_on" is null or date("signing_terms"."signing_from_on") is "signing_terms"."signing_from_on"),
	CONSTRAINT "signing_terms_to_on" CHECK("signing_terms"."signing_to_on" is null or date("signing_terms"."signing_to_on") is "signing_terms"."signing_to_on"),
	CONSTRAINT "signing_terms_set_on" CHECK("signing_terms"."set_on" is null or date("signing_terms"."set_on") is "signing_terms"."set_on"),
	CONSTRAINT "signing_terms_threshold_range" CHECK("signing_terms"."threshold_percent" between 1 and 100),
	CONSTRAINT "signing_terms_days_in_order" CHECK("signing_terms"."signing_from_on" <= "signing_terms"."signing_to_on")
) STRICT;
--> statement-breakpoint
CREATE INDEX `signing_terms_project` ON `signing_terms` (`project_id`);--> statement-breakpoint
CREATE TABLE `allotment` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`household_id` text NOT NULL,
	`kind` text NOT NULL,
	`releases_id` text,
	`synthetic` integer DEFAULT false NOT NULL,
	`allotted_on` text NOT NULL,
	`allotted_at` integer NOT NULL,
	`allotted_by_id` text NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `resettlement_unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`household_id`) REFERENCES `household`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`releases_id`) REFERENCES `allotment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`allotted_by_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "allotment_kind_known" CHECK("allotment"."kind" in ('allotted', 'released')),
	CONSTRAINT "allotment_on" CHECK("allotment"."allotted_on" is null or date("allotment"."allotted_on") is "allotment"."allotted_on"),
	CONSTRAINT "allotment_released_names_one" CHECK(("allotment"."kind" = 'released') = ("allotment"."releases_id" is not null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `allotment_releases_id_unique` ON `allotment` (`releases_id`);--> statement-breakpoint
CREATE INDEX `allotment_unit` ON `allotment` (`unit_id`);--> statement-breakpoint
CREATE INDEX `allotment_household` ON `allotment` (`household_id`);--> statement-breakpoint
CREATE TABLE `resettlement_unit` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`code` text NOT NULL,
	`building` text NOT NULL,
	`layout` text NOT NULL,
	`area_dm2` integer NOT NULL,
	`floor` integer,
	`state` text NOT NULL,
	`synthetic` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "resettlement_unit_state_known" CHECK("resettlement_unit"."state" in ('free', 'reserved', 'void')),
	CONSTRAINT "resettlement_unit_area_range" CHECK("resettlement_unit"."area_dm2" > 0)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `resettlement_unit_code` ON `resettlement_unit` (`project_id`,`code`);--> statement-breakpoint
CREATE TABLE `selection_draw` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`name` text NOT NULL,
	`rule` text NOT NULL,
	`list_hash` text NOT NULL,
	`synthetic` integer DEFAULT false NOT NULL,
	`prepared_on` text NOT NULL,
	`prepared_at` integer NOT NULL,
	`prepared_by_id` text NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `project`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`prepared_by_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "selection_draw_rule_known" CHECK("selection_draw"."rule" in ('draw', 'signingDay')),
	CONSTRAINT "selection_draw_prepared_on" CHECK("selection_draw"."prepared_on" is null or date("selection_draw"."prepared_on") is "selection_draw"."prepared_on")
) STRICT;
--> statement-breakpoint
CREATE INDEX `selection_draw_project` ON `selection_draw` (`project_id`);--> statement-breakpoint
CREATE TABLE `selection_participant` (
	`draw_id` text NOT NULL,
	`household_id` text NOT NULL,
	`code` text NOT NULL,
	PRIMARY KEY(`draw_id`, `household_id`),
	FOREIGN KEY (`draw_id`) REFERENCES `selection_draw`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`household_id`) REFERENCES `household`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `selection_rank` (
	`draw_id` text NOT NULL,
	`household_id` text NOT NULL,
	`rank` integer NOT NULL,
	`drawn_on` text NOT NULL,
	`drawn_at` integer NOT NULL,
	`drawn_by_id` text NOT NULL,
	PRIMARY KEY(`draw_id`, `household_id`),
	FOREIGN KEY (`draw_id`) REFERENCES `selection_draw`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`household_id`) REFERENCES `household`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`drawn_by_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "selection_rank_drawn_on" CHECK("selection_rank"."drawn_on" is null or date("selection_rank"."drawn_on") is "selection_rank"."drawn_on")
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `selection_rank_once` ON `selection_rank` (`draw_id`,`rank`);--> statement-breakpoint
CREATE TABLE `selection_seed` (
	`draw_id` text PRIMARY KEY NOT NULL,
	`seed` text NOT NULL,
	`published_where` text NOT NULL,
	`published_on` text NOT NULL,
	`published_at` integer NOT NULL,
	`published_by_id` text NOT NULL,
	FOREIGN KEY (`draw_id`) REFERENCES `selection_draw`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "selection_seed_published_on" CHECK("selection_seed"."published_on" is null or date("selection_seed"."published_on") is "selection_seed"."published_on")
) STRICT;
--> statement-breakpoint
CREATE TABLE `saved_filter` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`name` text,
	`terms` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `saved_filter_user` ON `saved_filter` (`user_id`);