import "server-only";
import { database } from "#app/_server/office/database.ts";
import { listPlanProposals } from "#db/plan/list-plan-proposals.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { knownProposals } from "#domain/plan/known-proposals.ts";
import { type PlanProposal, waitingProposal } from "#domain/plan/plan-proposal.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";

/** What is asked of the project a plan is for, which may be one that only a new plan puts right. */
export type PlannedProject = Pick<ProjectView, "facts" | "baseline" | "asOf">;

export type PlanToReview = { view: PlannedProject; proposal: PlanProposal };

/** The plans no leader had answered on the day looked at, the one waiting longest first. */
export function listWaitingPlans(views: readonly PlannedProject[], asOf: IsoDate): PlanToReview[] {
  const byProject = listPlanProposals(database(), {});
  return views
    .flatMap((view) => {
      const proposals = (byProject.get(view.facts.id) ?? []).map(({ proposal }) => proposal);
      const proposal = waitingProposal(knownProposals(proposals, asOf));
      return proposal ? [{ view, proposal }] : [];
    })
    .sort((a, b) => (a.proposal.proposedOn < b.proposal.proposedOn ? -1 : 1));
}
