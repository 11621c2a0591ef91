-- Household events, dealings and draws are history: corrected by a new row, never changed.
CREATE TRIGGER "household_event_no_update" BEFORE UPDATE ON "household_event" BEGIN SELECT RAISE(ABORT, 'household_event is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "household_event_no_delete" BEFORE DELETE ON "household_event" BEGIN SELECT RAISE(ABORT, 'household_event is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "agreement_no_update" BEFORE UPDATE ON "agreement" BEGIN SELECT RAISE(ABORT, 'agreement is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "agreement_no_delete" BEFORE DELETE ON "agreement" BEGIN SELECT RAISE(ABORT, 'agreement is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "payment_no_update" BEFORE UPDATE ON "payment" BEGIN SELECT RAISE(ABORT, 'payment is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "payment_no_delete" BEFORE DELETE ON "payment" BEGIN SELECT RAISE(ABORT, 'payment is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "visit_no_update" BEFORE UPDATE ON "visit" BEGIN SELECT RAISE(ABORT, 'visit is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "visit_no_delete" BEFORE DELETE ON "visit" BEGIN SELECT RAISE(ABORT, 'visit is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "household_document_no_update" BEFORE UPDATE ON "household_document" BEGIN SELECT RAISE(ABORT, 'household_document is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "household_document_no_delete" BEFORE DELETE ON "household_document" BEGIN SELECT RAISE(ABORT, 'household_document is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "signing_terms_no_update" BEFORE UPDATE ON "signing_terms" BEGIN SELECT RAISE(ABORT, 'signing_terms is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "signing_terms_no_delete" BEFORE DELETE ON "signing_terms" BEGIN SELECT RAISE(ABORT, 'signing_terms is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "count_publication_no_update" BEFORE UPDATE ON "count_publication" BEGIN SELECT RAISE(ABORT, 'count_publication is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "count_publication_no_delete" BEFORE DELETE ON "count_publication" BEGIN SELECT RAISE(ABORT, 'count_publication is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "milestone_measure_no_update" BEFORE UPDATE ON "milestone_measure" BEGIN SELECT RAISE(ABORT, 'milestone_measure is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "milestone_measure_no_delete" BEFORE DELETE ON "milestone_measure" BEGIN SELECT RAISE(ABORT, 'milestone_measure is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "public_notice_no_update" BEFORE UPDATE ON "public_notice" BEGIN SELECT RAISE(ABORT, 'public_notice is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "public_notice_no_delete" BEFORE DELETE ON "public_notice" BEGIN SELECT RAISE(ABORT, 'public_notice is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "selection_draw_no_update" BEFORE UPDATE ON "selection_draw" BEGIN SELECT RAISE(ABORT, 'selection_draw is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "selection_draw_no_delete" BEFORE DELETE ON "selection_draw" BEGIN SELECT RAISE(ABORT, 'selection_draw is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "selection_participant_no_update" BEFORE UPDATE ON "selection_participant" BEGIN SELECT RAISE(ABORT, 'selection_participant is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "selection_participant_no_delete" BEFORE DELETE ON "selection_participant" BEGIN SELECT RAISE(ABORT, 'selection_participant is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "selection_seed_no_update" BEFORE UPDATE ON "selection_seed" BEGIN SELECT RAISE(ABORT, 'selection_seed is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "selection_seed_no_delete" BEFORE DELETE ON "selection_seed" BEGIN SELECT RAISE(ABORT, 'selection_seed is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "selection_rank_no_update" BEFORE UPDATE ON "selection_rank" BEGIN SELECT RAISE(ABORT, 'selection_rank is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "selection_rank_no_delete" BEFORE DELETE ON "selection_rank" BEGIN SELECT RAISE(ABORT, 'selection_rank is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "allotment_no_update" BEFORE UPDATE ON "allotment" BEGIN SELECT RAISE(ABORT, 'allotment is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "allotment_no_delete" BEFORE DELETE ON "allotment" BEGIN SELECT RAISE(ABORT, 'allotment is append-only'); END;
