import { milestoneIdOf } from "#db/demo/qinling/portfolio.ts";
import type { Transaction } from "../open-database.ts";
import { baseline, baselineLink, baselineMilestone } from "../schema/baseline.ts";
import {
  planProposal,
  planProposalLink,
  planProposalMilestone,
  planReview,
} from "../schema/plan.ts";
import type { DemoPlan } from "./demo-plan.ts";
import { officeCloseOf } from "./office-hours.ts";

const synthetic = true;
const durationUnit = "calendarDay";

/**
 * Writes a generated plan: as a proposal where somebody proposed it, as a baseline where a leader
 * approved it.
 *
 * @param plan.number from 1, among the plans of its project
 */
export function insertPlan(tx: Transaction, plan: DemoPlan & { number: number }): void {
  const baselineId = `${plan.slug}.baseline-${plan.number}`;
  if (plan.approved) insertBaseline(tx, plan, baselineId);
  if (plan.proposed) insertProposal(tx, plan, `${plan.slug}.plan-${plan.number}`);
  if (plan.proposed && plan.approved) insertApproval(tx, plan, baselineId);
}

function insertBaseline(tx: Transaction, plan: DemoPlan, id: string): void {
  const { slug, name, reason, approved, lines, links } = plan;
  if (!approved) return;
  tx.insert(baseline)
    .values({
      id,
      projectId: slug,
      approvedById: approved.by,
      approvedOn: approved.on,
      createdAt: officeCloseOf(approved.on),
      name,
      reason,
      durationUnit,
      synthetic,
    })
    .run();
  for (const { key, weight, startOn, finishOn } of lines) {
    const milestoneId = milestoneIdOf(slug, key);
    tx.insert(baselineMilestone)
      .values({ baselineId: id, milestoneId, weight, startOn, finishOn })
      .run();
  }
  for (const { from, to, type, lag } of links) {
    const ends = { predecessorId: milestoneIdOf(slug, from), successorId: milestoneIdOf(slug, to) };
    tx.insert(baselineLink)
      .values({ baselineId: id, ...ends, type, lag })
      .run();
  }
}

function insertProposal(tx: Transaction, plan: DemoPlan & { number: number }, id: string): void {
  const { slug, name, reason, proposed, number, lines, links } = plan;
  if (!proposed) return;
  tx.insert(planProposal)
    .values({
      id,
      projectId: slug,
      basedOnId: `${slug}.baseline-${number - 1}`,
      proposedById: proposed.by,
      proposedOn: proposed.on,
      proposedAt: officeCloseOf(proposed.on),
      name,
      reason,
      durationUnit,
      synthetic,
    })
    .run();
  for (const [position, { key, added, ...line }] of lines.entries()) {
    const named = added
      ? { kind: added.kind, nameZh: added.name.zh, nameEn: added.name.en }
      : { milestoneId: milestoneIdOf(slug, key) };
    tx.insert(planProposalMilestone)
      .values({ id: `${id}.${key}`, proposalId: id, position, ...named, ...line })
      .run();
  }
  for (const { from, to, type, lag } of links) {
    const ends = { predecessorId: `${id}.${from}`, successorId: `${id}.${to}` };
    tx.insert(planProposalLink)
      .values({ proposalId: id, ...ends, type, lag })
      .run();
  }
}

function insertApproval(
  tx: Transaction,
  { slug, number, approved }: DemoPlan & { number: number },
  baselineId: string,
): void {
  if (!approved) return;
  const proposalId = `${slug}.plan-${number}`;
  tx.insert(planReview)
    .values({
      id: `${proposalId}.review`,
      proposalId,
      decision: "approved",
      baselineId,
      reviewerId: approved.by,
      reviewedOn: approved.on,
      reviewedAt: officeCloseOf(approved.on),
      synthetic,
    })
    .run();
}
