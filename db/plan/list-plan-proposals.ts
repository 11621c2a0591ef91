import { and, asc, count, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { isInScope, type ProjectFilter } from "#db/assignment/project-scope.ts";
import type { Reader } from "#db/open-database.ts";
import { isNotRetracted } from "#db/schema/is-not-retracted.ts";
import { milestone } from "#db/schema/milestone.ts";
import {
  planProposal,
  planProposalLink,
  planProposalMilestone,
  planReview,
} from "#db/schema/plan.ts";
import { retraction } from "#db/schema/retraction.ts";
import { user } from "#db/schema/user.ts";
import type { PlanProposal, ProposalHead, ProposedLine } from "#domain/plan/plan-proposal.ts";

/** The plans proposed in scope with their answers, by project id, oldest first: three statements. */
export function listPlanProposals(
  db: Reader,
  filter: ProjectFilter,
): Map<string, { projectId: string; proposal: PlanProposal }[]> {
  const lines = Map.groupBy(selectLines(db, filter), (row) => row.proposalId);
  const links = Map.groupBy(selectLinks(db, filter), (row) => row.proposalId);
  const rows = selectProposals(db, filter).map(({ projectId, head }) => ({
    projectId,
    proposal: {
      ...head,
      lines: (lines.get(head.id) ?? []).map(({ line }) => line),
      links: (links.get(head.id) ?? []).map(({ link }) => link),
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

/** The same without their lines and links: a plan may have a thousand. */
export function listProposalHeads(db: Reader, { slug }: { slug: string }): ProposalHead[] {
  return selectProposals(db, { slug }).map(({ head }) => head);
}

/** Those of every project in scope, by project id. */
export function listProposalHeadsByProject(
  db: Reader,
  filter: ProjectFilter,
): Map<string, ProposalHead[]> {
  const byProject = Map.groupBy(selectProposals(db, filter), ({ projectId }) => projectId);
  return new Map([...byProject].map(([id, rows]) => [id, rows.map(({ head }) => head)]));
}

/** One of them with its lines and links. */
export function findProposal(
  db: Reader,
  { slug }: { slug: string },
  head: ProposalHead,
): PlanProposal {
  const only = { slug, proposalId: head.id };
  return {
    ...head,
    lines: selectLines(db, only).map(({ line }) => line),
    links: selectLinks(db, only).map(({ link }) => link),
  };
}

/** Of one proposal, where it is named. */
type LineFilter = ProjectFilter & { readonly proposalId?: string };

function selectProposals(db: Reader, filter: ProjectFilter) {
  const reviewer = alias(user, "reviewer");
  const rows = db
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
        proposedById: planProposal.proposedById,
        proposedOn: planProposal.proposedOn,
        proposedAt: planProposal.proposedAt,
        retractedId: retraction.subjectId,
        retractedReviews: sql<number>`(${countRetractedReviews(db)})`,
        synthetic: planProposal.synthetic,
      },
      review: {
        id: planReview.id,
        decision: planReview.decision,
        comment: planReview.comment,
        reviewerId: planReview.reviewerId,
        on: planReview.reviewedOn,
        reviewedAt: planReview.reviewedAt,
        baselineId: planReview.baselineId,
      },
      reviewer: reviewer.name,
    })
    .from(planProposal)
    .innerJoin(user, eq(user.id, planProposal.proposedById))
    .leftJoin(retraction, eq(retraction.subjectId, planProposal.id))
    .leftJoin(
      planReview,
      and(eq(planReview.proposalId, planProposal.id), isNotRetracted(planReview.id)),
    )
    .leftJoin(reviewer, eq(reviewer.id, planReview.reviewerId))
    .where(isInScope(db, planProposal.projectId, filter))
    .orderBy(asc(planProposal.proposedAt), sql`${planProposal}.rowid`)
    .all();
  return rows.map(({ projectId, proposal, review, reviewer: by }) => {
    const { retractedId, ...proposed } = proposal;
    const answer = review && by !== null ? { ...review, reviewer: by } : null;
    const head = { ...proposed, isRetracted: retractedId !== null, review: answer };
    return { projectId, head: head satisfies ProposalHead };
  });
}

/** The answers to a proposal that were taken back. */
function countRetractedReviews(db: Reader) {
  const taken = alias(planReview, "taken");
  return db
    .select({ reviews: count() })
    .from(taken)
    .innerJoin(retraction, eq(retraction.subjectId, taken.id))
    .where(eq(taken.proposalId, planProposal.id));
}

/** A known milestone is called what it is called now; one to be added, what the plan calls it. */
function selectLines(db: Reader, { proposalId, ...filter }: LineFilter) {
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
    .where(
      and(
        isInScope(db, planProposal.projectId, filter),
        proposalId === undefined ? undefined : eq(planProposalMilestone.proposalId, proposalId),
      ),
    )
    .orderBy(asc(planProposalMilestone.position))
    .all()
    .map(({ proposalId, nameZh, nameEn, ...line }) => {
      return { proposalId, line: { ...line, name: { zh: nameZh, en: nameEn } } };
    });
}

function selectLinks(db: Reader, { proposalId, ...filter }: LineFilter) {
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
    .where(
      and(
        isInScope(db, planProposal.projectId, filter),
        proposalId === undefined ? undefined : eq(planProposalLink.proposalId, proposalId),
      ),
    )
    .orderBy(sql`${planProposalLink}.rowid`)
    .all();
}
