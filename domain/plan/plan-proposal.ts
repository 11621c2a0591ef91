import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { PlanCalendar } from "#domain/calendar/plan-calendar.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import type { MilestoneKind } from "#domain/milestone/milestone.ts";
import type { ReviewDecision } from "#domain/report/report-status.ts";
import type { Dependency } from "#domain/schedule/dependency.ts";
import type { ComparedBaseline } from "./baseline-comparison.ts";

/** A milestone of a proposed plan; one to be added has no milestone yet. */
export type ProposedLine = {
  readonly id: string;
  readonly milestoneId: string | null;
  readonly groupName: string;
  readonly sourceUid: number | null;
  readonly name: Bilingual;
  readonly kind: MilestoneKind;
  readonly weight: number;
  readonly startOn: IsoDate;
  readonly finishOn: IsoDate;
  readonly isMoment: boolean;
};

/** 计划方案 as it was proposed, and what a leader answered. */
export type PlanProposal = PlanCalendar & {
  readonly id: string;
  readonly name: string;
  readonly reason: string;
  /** The baseline in force when it was proposed; null for a first plan. */
  readonly basedOnId: string | null;
  readonly supersedesId: string | null;
  readonly proposedBy: string;
  readonly proposedById: string;
  readonly proposedOn: IsoDate;
  readonly proposedAt: number;
  /** whether its owner took it back */
  readonly isRetracted: boolean;
  readonly synthetic: boolean;
  readonly lines: readonly ProposedLine[];
  /** Between lines, by their ids. */
  readonly links: readonly Dependency[];
  readonly review: {
    readonly id: string;
    readonly decision: ReviewDecision;
    readonly comment: string | null;
    readonly reviewer: string;
    readonly reviewerId: string;
    readonly on: IsoDate;
    readonly reviewedAt: number;
    /** what it became, approved */
    readonly baselineId: string | null;
  } | null;
  /** answers that were taken back */
  readonly retractedReviews: number;
};

/** A proposal without what it plans: enough to tell where each stands. */
export type ProposalHead = Omit<PlanProposal, "lines" | "links">;

export const proposalStatuses = [
  "waiting",
  "superseded",
  "approved",
  "returned",
  "retracted",
] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];

/**
 * Where a proposal stands: taken back, answered, taken the place of, or waiting. One that was taken
 * back takes nobody's place.
 */
export function proposalStatus(
  proposal: Pick<PlanProposal, "id" | "review" | "isRetracted">,
  proposals: readonly Pick<PlanProposal, "supersedesId" | "isRetracted">[],
): ProposalStatus {
  if (proposal.isRetracted) return "retracted";
  if (proposal.review) return proposal.review.decision;
  const isSuperseded = proposals.some(
    ({ supersedesId, isRetracted }) => supersedesId === proposal.id && !isRetracted,
  );
  return isSuperseded ? "superseded" : "waiting";
}

/** The proposal of a project that waits for an answer; there is one at most. */
export function waitingProposal<
  P extends Pick<PlanProposal, "id" | "review" | "supersedesId" | "isRetracted">,
>(proposals: readonly P[]): P | null {
  return proposals.find((each) => proposalStatus(each, proposals) === "waiting") ?? null;
}

/**
 * How often a project's plan has moved on, from 1: counts what was proposed, what was answered and
 * what of both was taken back, so that a form drawn before the last step is told from one drawn
 * after it, and no two steps have the same number.
 */
export function planVersion(
  proposals: readonly Pick<PlanProposal, "review" | "isRetracted" | "retractedReviews">[],
): number {
  return proposals.reduce(
    (steps, { review, isRetracted, retractedReviews }) =>
      steps + 1 + Number(review !== null) + Number(isRetracted) + 2 * retractedReviews,
    1,
  );
}

/** A proposal as the baseline it would become, to compare it with the one in force. */
export function proposedBaseline({ lines }: Pick<PlanProposal, "lines">): ComparedBaseline {
  return {
    items: lines.map(({ id, milestoneId, ...line }) => ({
      ...line,
      milestoneId: milestoneId ?? id,
    })),
  };
}
