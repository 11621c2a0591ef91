import type { MilestoneFact } from "#domain/milestone/milestone-fact.ts";
import type { BaselineFact } from "#domain/plan/baseline-fact.ts";
import { type ProposalHead, proposalStatus } from "#domain/plan/plan-proposal.ts";
import { listRetired } from "#domain/plan/retired-milestones.ts";
import type { ActFacts, OwnAct } from "./own-act.ts";

/**
 * The plans a person proposed and those they approved or returned. With an approval its baseline and
 * the milestones it added go back, so that those it dropped are there again and the proposal waits.
 *
 * What rests on them:
 * - on a proposal its answer, and another that took its place;
 * - on a review every later proposal, which was made in the light of it;
 * - on an approval also a later baseline; a report filed or reviewed since, which is judged by it; a
 *   light overridden or a milestone retired or restored since; and whatever was recorded, set,
 *   measured or taken off the public pages of a milestone that is there by this plan alone.
 */
export function listOwnPlanActs(facts: ActFacts, userId: string): OwnAct[] {
  const { proposals } = facts;
  return proposals.flatMap((proposal, index): OwnAct[] => {
    if (proposal.isRetracted) return [];
    const later = proposals.slice(index + 1).filter(({ isRetracted }) => !isRetracted);
    const acts = [
      proposal.proposedById === userId ? [actOfProposal(proposal, proposals)] : [],
      proposal.review?.reviewerId === userId ? actsOfReview(facts, proposal, later.length > 0) : [],
    ];
    return acts.flat();
  });
}

function actOfProposal(proposal: ProposalHead, proposals: readonly ProposalHead[]): OwnAct {
  const { id, proposedAt } = proposal;
  return {
    subject: "planProposal",
    subjectId: id,
    madeAt: proposedAt,
    isBuiltOn: proposalStatus(proposal, proposals) !== "waiting",
    rows: [{ subject: "planProposal", id }],
    report: null,
    events: [],
    proposal,
  };
}

function actsOfReview(facts: ActFacts, proposal: ProposalHead, isFollowed: boolean): OwnAct[] {
  const { review } = proposal;
  if (review === null) return [];
  const index = facts.baselines.findIndex(({ id }) => id === review.baselineId);
  const approved = facts.baselines[index];
  const added = approved ? milestonesOnlyIn(facts, approved) : [];
  const rests =
    approved !== undefined &&
    (index < facts.baselines.length - 1 || restsOn(facts, { approved, since: review.reviewedAt }));
  return [
    {
      subject: "planReview",
      subjectId: proposal.id,
      madeAt: review.reviewedAt,
      isBuiltOn: isFollowed || rests,
      rows: [
        { subject: "planReview", id: review.id },
        ...(approved ? [{ subject: "baseline", id: approved.id } as const] : []),
        ...added.map(({ id }) => ({ subject: "milestone", id }) as const),
      ],
      report: null,
      events: [],
      proposal,
    },
  ];
}

/** The milestones that a plan added: no other plan has them, and the project did not begin with them. */
function milestonesOnlyIn(facts: ActFacts, { id, items }: BaselineFact): MilestoneFact[] {
  const own = new Set(items.map(({ milestoneId }) => milestoneId));
  const others = facts.baselines.filter((one) => one.id !== id);
  const elsewhere = new Set(others.flatMap((one) => one.items.map((item) => item.milestoneId)));
  return facts.milestones.filter(
    (one) => one.addedOn !== null && own.has(one.id) && !elsewhere.has(one.id),
  );
}

type Approval = { readonly approved: BaselineFact; readonly since: number };

function restsOn(facts: ActFacts, { approved, since }: Approval): boolean {
  const isSince = (at: number | undefined) => at !== undefined && at >= since;
  const isReported = facts.reports.some(
    ({ reportedAt, review }) => isSince(reportedAt) || isSince(review?.reviewedAt),
  );
  const isSaid =
    facts.overrides.some(({ setAt }) => isSince(setAt)) ||
    facts.milestones.some(({ retirements }) => retirements.some(({ at }) => isSince(at)));
  const { approvedOn } = approved;
  const isTouched = thereByPlanAlone(facts, approved).some(
    ({ id, events, deadlines, metrics }) =>
      events.some(({ recordedAt }) => isSince(recordedAt)) ||
      [...deadlines, ...metrics].some(({ setOn }) => setOn >= approvedOn) ||
      facts.withdrawals.some((one) => one.subjectId === id && one.withdrawnOn >= approvedOn),
  );
  return isReported || isSaid || isTouched;
}

/** The milestones of a plan that would not be looked at without it: added by it, or taken up again. */
function thereByPlanAlone(facts: ActFacts, approved: BaselineFact): readonly MilestoneFact[] {
  const baselines = facts.baselines.filter(({ id }) => id !== approved.id);
  const retired = new Set(
    listRetired({ milestones: facts.milestones, baselines }).map(({ fact }) => fact.id),
  );
  const added = new Set(milestonesOnlyIn(facts, approved).map(({ id }) => id));
  const items = new Set(approved.items.map(({ milestoneId }) => milestoneId));
  return facts.milestones.filter(({ id }) => added.has(id) || (retired.has(id) && items.has(id)));
}
