import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { StageDays } from "#domain/household/stage/household-event.ts";

/** What stands of a household that was perhaps entered by mistake. */
export type RemovalSituation = {
  readonly days: StageDays;
  readonly agreements: number;
  /** those that were not taken back */
  readonly payments: number;
  readonly hasUnit: boolean;
};
export type RemovalRefusal = "removal.hasAgreement" | "removal.hasPayment" | "removal.hasUnit";

/**
 * Whether a household may be taken out of the ledger as entered by mistake. One with which there is
 * an agreement or a decision, or to which something was paid or allotted, was no mistake; a stage
 * that was entered wrong is withdrawn first.
 *
 * @example
 * decideRemoval({ days: {}, agreements: 0, payments: 1, hasUnit: false })
 * //=> { ok: false, refusal: "removal.hasPayment" }
 */
export function decideRemoval({
  days,
  agreements,
  payments,
  hasUnit,
}: RemovalSituation): Outcome<null, RemovalRefusal> {
  if (payments > 0 || days.paid || days.settled) return refuse("removal.hasPayment");
  if (agreements > 0 || days.signed || days.decided) return refuse("removal.hasAgreement");
  if (hasUnit) return refuse("removal.hasUnit");
  return accept(null);
}
