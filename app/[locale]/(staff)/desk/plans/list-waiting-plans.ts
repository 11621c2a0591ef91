import "server-only";
import { database } from "#app/_server/database.ts";
import { listPlanProposals } from "#db/queries/list-plan-proposals.ts";
import { knownProposals } from "#domain/known-proposals.ts";
import { type PlanProposal, waitingProposal } from "#domain/plan-proposal.ts";
import type { ProjectView } from "#domain/project-view.ts";
import type { Desk } from "../read-desk.ts";

export type WaitingPlan = { view: ProjectView; proposal: PlanProposal };

/** The plans no leader had answered on the day looked at, the one waiting longest first. */
export function listWaitingPlans({ views, asOf }: Desk): WaitingPlan[] {
  const byProject = listPlanProposals(database(), {});
  return views
    .flatMap((view) => {
      const proposals = (byProject.get(view.facts.id) ?? []).map(({ proposal }) => proposal);
      const proposal = waitingProposal(knownProposals(proposals, asOf));
      return proposal ? [{ view, proposal }] : [];
    })
    .sort((a, b) => (a.proposal.proposedOn < b.proposal.proposedOn ? -1 : 1));
}
