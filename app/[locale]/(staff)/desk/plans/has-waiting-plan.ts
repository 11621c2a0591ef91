import "server-only";
import { database } from "#app/_server/office/database.ts";
import { listProposalHeads } from "#db/plan/list-plan-proposals.ts";
import { knownProposals } from "#domain/plan/known-proposals.ts";
import { waitingProposal } from "#domain/plan/plan-proposal.ts";
import type { PlannedProject } from "./list-waiting-plans.ts";

/** Whether a plan of the project waits for a leader's answer on the day looked at. */
export function hasWaitingPlan({ facts, asOf }: PlannedProject): boolean {
  const proposals = listProposalHeads(database(), facts);
  return waitingProposal(knownProposals(proposals, asOf)) !== null;
}
