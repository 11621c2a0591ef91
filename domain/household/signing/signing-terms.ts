import { addMonths } from "#domain/calendar/calendar-period.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { SigningTermsFact } from "#domain/household/counts/relocation-facts.ts";

/** 签约比例 where nothing else is set: at 85 % signed the agreements take effect. */
export const defaultThresholdPercent = 85;

/** 签约比例 and the days of signing, as a leader set them. */
export interface SigningTerms extends SigningTermsFact {
  readonly id: string;
}

export const signingTermsRefusals = [
  "signing.daysOutOfOrder",
  "signing.tooLong",
  "signing.unchanged",
] as const;
export type SigningTermsRefusal = (typeof signingTermsRefusals)[number];

/** What of the terms counts. */
export type SigningAgreed = Pick<
  SigningTermsFact,
  "thresholdPercent" | "signingFromOn" | "signingToOn"
>;

/** A term of more years has a slip in one of its own. */
const mostYears = 5;

/**
 * Whether terms of signing may be set: the days in order, five years at most, and something else
 * than what is in force. A term may begin in the past: it is often set after the scheme was decided.
 *
 * @example
 * decideSigningTerms(null, { thresholdPercent: 85, signingFromOn: "2015-06-08", signingToOn: "2015-03-09" })
 * //=> { ok: false, refusal: "signing.daysOutOfOrder", field: "signingToOn" }
 */
export function decideSigningTerms(
  current: SigningAgreed | null,
  next: SigningAgreed,
): Outcome<SigningAgreed, SigningTermsRefusal> {
  const { thresholdPercent, signingFromOn, signingToOn } = next;
  if (signingToOn < signingFromOn)
    return refuse("signing.daysOutOfOrder", { field: "signingToOn" });
  if (signingToOn > addMonths(signingFromOn, 12 * mostYears)) {
    return refuse("signing.tooLong", { field: "signingToOn", params: { years: mostYears } });
  }
  const isSame =
    current?.thresholdPercent === thresholdPercent &&
    current.signingFromOn === signingFromOn &&
    current.signingToOn === signingToOn;
  if (isSame) return refuse("signing.unchanged", { field: "thresholdPercent" });
  return accept({ thresholdPercent, signingFromOn, signingToOn });
}
