import { asc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { isInScope, type ProjectFilter } from "#db/assignment/project-scope.ts";
import type { Reader } from "#db/open-database.ts";
import { milestone } from "#db/schema/milestone.ts";
import {
  planProposal,
  planProposalLink,
  planProposalMilestone,
  planReview,
} from "#db/schema/plan.ts";
import { user } from "#db/schema/user.ts";
import type { PlanProposal, ProposedLine } from "#domain/plan/plan-proposal.ts";

/** The plans proposed in scope with their answers, by project id, oldest first: three statements. */
export function listPlanProposals(
  db: Reader,
  filter: ProjectFilter,
): Map<string, { projectId: string; proposal: PlanProposal }[]> {
  const lines = Map.groupBy(selectLines(db, filter), (row) => row.proposalId);
  const links = Map.groupBy(selectLinks(db, filter), (row) => row.proposalId);
  const rows = selectProposals(db, filter).map(({ projectId, proposal, review, reviewer }) => ({
    projectId,
    proposal: {
      ...proposal,
      lines: (lines.get(proposal.id) ?? []).map(({ line }) => line),
      links: (links.get(proposal.id) ?? []).map(({ link }) => link),
      review: review && reviewer !== null ? { ...review, reviewer } : null,
    },
  }));
  return Map.groupBy(rows, ({ projectId }) => projectId);
}

/** The plans proposed for one project, oldest first. */
export function listProposalsOf(
  db: Reader,
  { id, slug }: { id: string; slug: string },
): PlanProposal[] {
  return (listPlanProposals(db, { slug }).get(id) ?? []).map(({ proposal }) => proposal);
}

function selectProposals(db: Reader, filter: ProjectFilter) {
  const reviewer = alias(user, "reviewer");
  return db
    .select({
      projectId: planProposal.projectId,
      proposal: {
        id: planProposal.id,
        name: planProposal.name,
        reason: planProposal.reason,
        durationUnit: planProposal.durationUnit,
        workWeek: planProposal.workWeek,
        holidays: planProposal.holidays,
        ownDays: planProposal.ownDays,
        basedOnId: planProposal.basedOnId,
        supersedesId: planProposal.supersedesId,
        proposedBy: user.name,
        proposedOn: planProposal.proposedOn,
        synthetic: planProposal.synthetic,
      },
      review: {
        decision: planReview.decision,
        comment: planReview.comment,
        on: planReview.reviewedOn,
      },
      reviewer: reviewer.name,
    })
    .from(planProposal)
    .innerJoin(user, eq(user.id, planProposal.proposedById))
    .leftJoin(planReview, eq(planReview.proposalId, planProposal.id))
    .leftJoin(reviewer, eq(reviewer.id, planReview.reviewerId))
    .where(isInScope(db, planProposal.projectId, filter))
    .orderBy(asc(planProposal.proposedAt), sql`${planProposal}.rowid`)
    .all();
}

/** A known milestone is called what it is called now; one to be added, what the plan calls it. */
function selectLines(db: Reader, filter: ProjectFilter) {
  return db
    .select({
      proposalId: planProposalMilestone.proposalId,
      id: planProposalMilestone.id,
      milestoneId: planProposalMilestone.milestoneId,
      nameZh: sql<string>`coalesce(${planProposalMilestone.nameZh}, ${milestone.nameZh})`,
      nameEn: sql<string>`coalesce(${planProposalMilestone.nameEn}, ${milestone.nameEn})`,
      kind: sql<ProposedLine["kind"]>`coalesce(${planProposalMilestone.kind}, ${milestone.kind})`,
      weight: planProposalMilestone.weight,
      startOn: planProposalMilestone.startOn,
      finishOn: planProposalMilestone.finishOn,
      isMoment: planProposalMilestone.isMoment,
      groupName: planProposalMilestone.groupName,
      sourceUid: planProposalMilestone.sourceUid,
    })
    .from(planProposalMilestone)
    .innerJoin(planProposal, eq(planProposal.id, planProposalMilestone.proposalId))
    .leftJoin(milestone, eq(milestone.id, planProposalMilestone.milestoneId))
    .where(isInScope(db, planProposal.projectId, filter))
    .orderBy(asc(planProposalMilestone.position))
    .all()
    .map(({ proposalId, nameZh, nameEn, ...line }) => {
      return { proposalId, line: { ...line, name: { zh: nameZh, en: nameEn } } };
    });
}

function selectLinks(db: Reader, filter: ProjectFilter) {
  return db
    .select({
      proposalId: planProposalLink.proposalId,
      link: {
        predecessorId: planProposalLink.predecessorId,
        successorId: planProposalLink.successorId,
        type: planProposalLink.type,
        lag: planProposalLink.lag,
      },
    })
    .from(planProposalLink)
    .innerJoin(planProposal, eq(planProposal.id, planProposalLink.proposalId))
    .where(isInScope(db, planProposal.projectId, filter))
    .orderBy(sql`${planProposalLink}.rowid`)
    .all();
}
