import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { findOwnProject, type OwnProject } from "#db/assignment/find-own-project.ts";
import { planArithmetic } from "#db/calendar/plan-arithmetic.ts";
import { type ChangeContext, defineCommand } from "#db/command/define-command.ts";
import { insertMany } from "#db/command/insert-many.ts";
import type { Transaction } from "#db/open-database.ts";
import { foreseeChange } from "#db/portfolio/foresee-change.ts";
import { isNotRetracted } from "#db/schema/is-not-retracted.ts";
import { milestone } from "#db/schema/milestone.ts";
import {
  planDraft,
  planProposal,
  planProposalLink,
  planProposalMilestone,
} from "#db/schema/plan.ts";
import type { PlanCalendar } from "#domain/calendar/plan-calendar.ts";
import { accept, type Outcome, type Refused, refuse } from "#domain/core/outcome.ts";
import type { ConfirmNeeded } from "#domain/core/question.ts";
import { decidePlan, type PlanProposed, type PlanRefusal } from "#domain/plan/plan-decision.ts";
import { type PlanInput, planFields } from "#domain/plan/plan-input.ts";
import { type ProposalHead, planVersion, waitingProposal } from "#domain/plan/plan-proposal.ts";
import { askAboutPlan } from "#domain/plan/plan-questions.ts";
import { findBaselineInForce } from "./find-baseline-in-force.ts";
import { findProposal, listProposalHeads } from "./list-plan-proposals.ts";
import { putInForce } from "./review-plan.ts";

export type ProposedPlan = { projectId: string; slug: string; proposalId: string };
export type ProposePlanRefusal =
  | PlanRefusal
  | ConfirmNeeded
  | "project.notFound"
  | "plan.changedSince";

/**
 * An owner proposes a plan for a project assigned to them today. It takes the place of one of
 * theirs that still waits; nothing is planned by it until a leader approves it.
 */
export const proposePlan = defineCommand(
  "proposePlan",
  planFields,
  (context, input): Outcome<ProposedPlan, ProposePlanRefusal> => {
    const { tx } = context;
    const found = findOwnProject(context, input.projectId);
    if (!found) return refuse("project.notFound");
    const proposals = listProposalHeads(tx, found);
    if (planVersion(proposals) !== input.version) return changedSince(proposals);

    const decided = decidePlan({
      rows: input.milestones,
      milestoneIds: listMilestoneIds(tx, found.id),
      arithmetic: planArithmetic(input),
    });
    if (!decided.ok) return decided;
    const proposalId = randomUUID();
    const supersedesId = waitingProposal(proposals)?.id ?? null;
    const propose = (within: ChangeContext) => {
      writeProposal(within, found, { ...input, id: proposalId, supersedesId });
      writeLines(within.tx, decided.value, proposalId);
    };
    const foresee = () =>
      foreseeChange(context, found.slug, (within) => {
        propose(within);
        approve(within, found, proposalId);
      });
    const questions = askAboutPlan(decided.value.milestones, context.businessOn);
    const asked = context.ask(questions, { foresee });
    if (!asked.ok) return asked;

    propose(context);
    dropDraft(context, found);
    record(context, found, { ...input, proposalId, lines: decided.value.milestones.length });
    return accept({ projectId: found.id, slug: found.slug, proposalId });
  },
);

/** As a leader would: nothing shows on the public page before. */
function approve(context: ChangeContext, project: OwnProject, proposalId: string): void {
  const head = listProposalHeads(context.tx, project).find(({ id }) => id === proposalId);
  if (head) putInForce(context, project.id, findProposal(context.tx, project, head));
}

/** What was proposed is no draft any more. */
function dropDraft({ tx, actor }: ChangeContext, { id }: OwnProject): void {
  tx.delete(planDraft)
    .where(and(eq(planDraft.projectId, id), eq(planDraft.ownerId, actor.userId)))
    .run();
}

function listMilestoneIds(tx: Transaction, projectId: string): Set<string> {
  const rows = tx
    .select({ id: milestone.id })
    .from(milestone)
    .where(and(eq(milestone.projectId, projectId), isNotRetracted(milestone.id)))
    .all();
  return new Set(rows.map(({ id }) => id));
}

/** Who moved the plan on since the form was drawn, and how. */
function changedSince(proposals: readonly ProposalHead[]): Refused<"plan.changedSince"> {
  const last = proposals.at(-1);
  const isTakenBack = last && (last.isRetracted || (last.retractedReviews > 0 && !last.review));
  const step = isTakenBack ? "retracted" : (last?.review?.decision ?? "proposed");
  const person = last?.review?.reviewer ?? last?.proposedBy ?? "";
  return refuse("plan.changedSince", { params: { step, person } });
}

function writeProposal(
  { tx, actor, at, businessOn }: ChangeContext,
  { id: projectId }: OwnProject,
  proposal: Pick<PlanInput, "name" | "reason" | keyof PlanCalendar> & {
    id: string;
    supersedesId: string | null;
  },
): void {
  const { id, name, reason, durationUnit, workWeek, holidays, ownDays, supersedesId } = proposal;
  tx.insert(planProposal)
    .values({
      id,
      projectId,
      basedOnId: findBaselineInForce(tx, projectId)?.id,
      proposedById: actor.userId,
      proposedOn: businessOn,
      proposedAt: at,
      name,
      reason,
      durationUnit,
      workWeek,
      holidays,
      ownDays,
      supersedesId,
    })
    .run();
}

/** A milestone that exists keeps its name and kind; only one to be added brings its own. */
function writeLines(
  tx: Transaction,
  { milestones, links }: PlanProposed,
  proposalId: string,
): void {
  const lineIds = new Map(milestones.map(({ row }) => [row, randomUUID()]));
  const lineOf = (row: number) => {
    const id = lineIds.get(row);
    if (id === undefined) throw new Error(`the plan has no row ${row}`);
    return id;
  };
  const lines = milestones.map((line, position) => {
    const { row, milestoneId, name, kind, ...planned } = line;
    const own = milestoneId === null ? { kind, nameZh: name.zh, nameEn: name.en } : { milestoneId };
    return { id: lineOf(row), proposalId, position, ...planned, ...own };
  });
  insertMany(tx, planProposalMilestone, lines);
  const ends = links.map(({ predecessorRow, successorRow, type, lag }) => {
    const between = { predecessorId: lineOf(predecessorRow), successorId: lineOf(successorRow) };
    return { proposalId, ...between, type, lag };
  });
  insertMany(tx, planProposalLink, ends);
}

function record(
  context: ChangeContext,
  { id }: OwnProject,
  plan: { proposalId: string; name: string; reason: string; lines: number },
): void {
  const { proposalId, name, reason, lines } = plan;
  const detail = { proposalId, name, milestones: lines, reason };
  context.record("plan.proposed", { type: "project", id }, detail);
}
