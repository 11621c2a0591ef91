-- A plan is proposed, answered and in force as it was; an override is followed, never changed.
CREATE TRIGGER "plan_proposal_no_update" BEFORE UPDATE ON "plan_proposal" BEGIN SELECT RAISE(ABORT, 'plan_proposal is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "plan_proposal_no_delete" BEFORE DELETE ON "plan_proposal" BEGIN SELECT RAISE(ABORT, 'plan_proposal is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "plan_proposal_milestone_no_update" BEFORE UPDATE ON "plan_proposal_milestone" BEGIN SELECT RAISE(ABORT, 'plan_proposal_milestone is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "plan_proposal_milestone_no_delete" BEFORE DELETE ON "plan_proposal_milestone" BEGIN SELECT RAISE(ABORT, 'plan_proposal_milestone is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "plan_proposal_link_no_update" BEFORE UPDATE ON "plan_proposal_link" BEGIN SELECT RAISE(ABORT, 'plan_proposal_link is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "plan_proposal_link_no_delete" BEFORE DELETE ON "plan_proposal_link" BEGIN SELECT RAISE(ABORT, 'plan_proposal_link is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "plan_review_no_update" BEFORE UPDATE ON "plan_review" BEGIN SELECT RAISE(ABORT, 'plan_review is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "plan_review_no_delete" BEFORE DELETE ON "plan_review" BEGIN SELECT RAISE(ABORT, 'plan_review is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "baseline_link_no_update" BEFORE UPDATE ON "baseline_link" BEGIN SELECT RAISE(ABORT, 'baseline_link is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "baseline_link_no_delete" BEFORE DELETE ON "baseline_link" BEGIN SELECT RAISE(ABORT, 'baseline_link is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "light_override_no_update" BEFORE UPDATE ON "light_override" BEGIN SELECT RAISE(ABORT, 'light_override is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER "light_override_no_delete" BEFORE DELETE ON "light_override" BEGIN SELECT RAISE(ABORT, 'light_override is append-only'); END;
