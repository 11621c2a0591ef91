import type { AgreementKind } from "./compensation-kinds.ts";

/**
 * Which of the standing agreements of a household is in force: the agreement, else the decision.
 * Whoever signs after a decision has agreed, and a correction of the decision does not undo that.
 *
 * @param standing in the order recorded, corrected ones left out
 * @example
 * agreementInForce([decision, agreement])?.kind //=> "agreement"
 */
export function agreementInForce<A extends { readonly kind: AgreementKind }>(
  standing: readonly A[],
): A | null {
  return standing.findLast(({ kind }) => kind === "agreement") ?? standing.at(-1) ?? null;
}
