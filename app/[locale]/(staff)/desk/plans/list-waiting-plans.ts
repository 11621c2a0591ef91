import "server-only";
import { database } from "#app/_server/database.ts";
import { listPlanProposals } from "#db/queries/list-plan-proposals.ts";
import { type PlanProposal, waitingProposal } from "#domain/plan-proposal.ts";
import type { ProjectView } from "#domain/project-view.ts";

export type WaitingPlan = { view: ProjectView; proposal: PlanProposal };

/** The plans no leader has answered yet, the one waiting longest first. */
export function listWaitingPlans(views: readonly ProjectView[]): WaitingPlan[] {
  const byProject = listPlanProposals(database(), {});
  return views
    .flatMap((view) => {
      const proposals = (byProject.get(view.facts.id) ?? []).map(({ proposal }) => proposal);
      const proposal = waitingProposal(proposals);
      return proposal ? [{ view, proposal }] : [];
    })
    .sort((a, b) => (a.proposal.proposedOn < b.proposal.proposedOn ? -1 : 1));
}
