import type { AgreementKind } from "./compensation-kinds.ts";

/**
 * Which of the agreements of a household that were not corrected is in force: the agreement, else the decision.
 * Whoever signs after a decision has agreed, and a correction of the decision does not undo that.
 *
 * @param inForce in the order recorded, corrected ones left out
 * @example
 * agreementInForce([decision, agreement])?.kind //=> "agreement"
 */
export function agreementInForce<A extends { readonly kind: AgreementKind }>(
  inForce: readonly A[],
): A | null {
  return inForce.findLast(({ kind }) => kind === "agreement") ?? inForce.at(-1) ?? null;
}
