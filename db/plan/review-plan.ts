import { randomUUID } from "node:crypto";
import { eq, max } from "drizzle-orm";
import { type ChangeContext, defineCommand } from "#db/command/define-command.ts";
import { insertMany } from "#db/command/insert-many.ts";
import type { Transaction } from "#db/open-database.ts";
import { foreseeChange } from "#db/portfolio/foresee-change.ts";
import { baseline, baselineLink, baselineMilestone } from "#db/schema/baseline.ts";
import { milestone } from "#db/schema/milestone.ts";
import { planProposal, planReview } from "#db/schema/plan.ts";
import { project } from "#db/schema/project.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { ConfirmNeeded } from "#domain/core/question.ts";
import { type PlanProposal, proposalStatus } from "#domain/plan/plan-proposal.ts";
import { askAboutPlan } from "#domain/plan/plan-questions.ts";
import {
  decidePlanReview,
  type PlanReviewed,
  type PlanReviewRefusal,
  planReviewInput,
} from "#domain/plan/plan-review.ts";
import type { ReviewDecision } from "#domain/report/report-status.ts";
import { findBaselineInForce } from "./find-baseline-in-force.ts";
import { findProposal, listProposalHeads } from "./list-plan-proposals.ts";

export type ReviewedPlan = { proposalId: string; slug: string; decision: ReviewDecision };
export type ReviewPlanRefusal = PlanReviewRefusal | ConfirmNeeded | "planReview.notFound";

/**
 * A leader approves the plan proposed for any project, or returns it with a comment. Approved, it
 * is the next baseline with its milestones and links, the ones to be added among them, all in this
 * one transaction.
 */
export const reviewPlan = defineCommand(
  "reviewPlan",
  planReviewInput,
  (context, input): Outcome<ReviewedPlan, ReviewPlanRefusal> => {
    const { tx, businessOn } = context;
    const found = findProject(tx, input.proposalId);
    const proposals = found ? listProposalHeads(tx, found) : [];
    const head = proposals.find(({ id }) => id === input.proposalId);
    if (!found || !head) return refuse("planReview.notFound");
    const proposal = findProposal(tx, found, head);

    const decided = decidePlanReview({
      status: proposalStatus(proposal, proposals),
      basedOnId: proposal.basedOnId,
      lines: proposal.lines,
      inForceId: findBaselineInForce(tx, found.id)?.id ?? null,
      input,
      businessDate: businessOn,
    });
    if (!decided.ok) return decided;
    const isApproved = decided.value.decision === "approved";
    const foresee = () =>
      foreseeChange(context, found.slug, (within) => putInForce(within, found.id, proposal));
    const asked = context.ask(isApproved ? askAboutPlan(proposal.lines, businessOn) : [], {
      foresee,
    });
    if (!asked.ok) return asked;

    const baselineId = isApproved ? putInForce(context, found.id, proposal) : null;
    write(context, found.id, { ...decided.value, proposal, baselineId });
    return accept({ proposalId: proposal.id, slug: found.slug, decision: input.decision });
  },
);

function findProject(tx: Transaction, proposalId: string) {
  return tx
    .select({ id: project.id, slug: project.slug })
    .from(planProposal)
    .innerJoin(project, eq(project.id, planProposal.projectId))
    .where(eq(planProposal.id, proposalId))
    .get();
}

/** Makes a proposal the baseline in force; answers its id. */
export function putInForce(
  { tx, actor, at, businessOn }: ChangeContext,
  projectId: string,
  proposal: PlanProposal,
): string {
  const { name, reason, durationUnit, workWeek, holidays, ownDays, lines, links } = proposal;
  const id = randomUUID();
  const calendar = { durationUnit, workWeek, holidays, ownDays };
  const approval = { approvedById: actor.userId, approvedOn: businessOn, createdAt: at };
  tx.insert(baseline)
    .values({ id, projectId, name, reason, ...calendar, ...approval })
    .run();
  const milestoneIds = addMilestones(tx, lines, { projectId, businessOn });
  const milestoneOf = (lineId: string) => milestoneIds.get(lineId) ?? lineId;
  const planned = lines.map(
    ({ weight, startOn, finishOn, isMoment, groupName, sourceUid, ...line }) => {
      const place = { baselineId: id, milestoneId: milestoneOf(line.id), groupName, sourceUid };
      return { ...place, weight, startOn, finishOn, isMoment };
    },
  );
  insertMany(tx, baselineMilestone, planned);
  const between = links.map(({ predecessorId, successorId, type, lag }) => ({
    baselineId: id,
    predecessorId: milestoneOf(predecessorId),
    successorId: milestoneOf(successorId),
    type,
    lag,
  }));
  insertMany(tx, baselineLink, between);
  tx.update(project).set({ updatedAt: at }).where(eq(project.id, projectId)).run();
  return id;
}

type Line = PlanProposal["lines"][number];

/**
 * Adds what the plan has and the project has not, after its milestones; a replayed past does not know
 * them. Answers the milestone of each line. One to be added has an id of its own each time: an
 * approval that was taken back has left its own behind.
 */
function addMilestones(
  tx: Transaction,
  lines: readonly Line[],
  { projectId, businessOn }: { projectId: string; businessOn: string },
): ReadonlyMap<string, string> {
  const ids = new Map(lines.map(({ id, milestoneId }) => [id, milestoneId ?? randomUUID()]));
  const last = tx
    .select({ position: max(milestone.position) })
    .from(milestone)
    .where(eq(milestone.projectId, projectId))
    .get();
  const after = (last?.position ?? 0) + 1;
  const added = lines
    .filter(({ milestoneId }) => milestoneId === null)
    .map(({ id, kind, name }, index) => {
      const own = { id: ids.get(id) ?? id, projectId, kind, nameZh: name.zh, nameEn: name.en };
      return { ...own, position: after + index, addedOn: businessOn };
    });
  insertMany(tx, milestone, added);
  return ids;
}

function write(
  { tx, actor, at, record }: ChangeContext,
  projectId: string,
  answer: PlanReviewed & { proposal: PlanProposal; baselineId: string | null },
): void {
  const { decision, comment, on, proposal, baselineId } = answer;
  tx.insert(planReview)
    .values({
      id: randomUUID(),
      proposalId: proposal.id,
      reviewerId: actor.userId,
      reviewedOn: on,
      reviewedAt: at,
      decision,
      comment,
      baselineId,
    })
    .run();
  const { name, lines } = proposal;
  const detail = { projectId, name, milestones: lines.length, baselineId, reason: comment };
  record(`plan.${decision}`, { type: "planProposal", id: proposal.id }, detail);
}
