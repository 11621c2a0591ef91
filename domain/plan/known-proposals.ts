import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { ProposalHead } from "./plan-proposal.ts";

/**
 * The plans proposed up to a day, without the answers that came later: on that day they waited.
 *
 * @example
 * knownProposals([proposedInMarchApprovedInApril], "2015-03-31") //=> [{ …, review: null }]
 */
export function knownProposals<P extends Pick<ProposalHead, "proposedOn" | "review">>(
  proposals: readonly P[],
  asOf: IsoDate,
): P[] {
  return proposals
    .filter(({ proposedOn }) => proposedOn <= asOf)
    .map((proposal) =>
      proposal.review && proposal.review.on > asOf ? { ...proposal, review: null } : proposal,
    );
}
