import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { yuanText } from "#domain/core/yuan-text.ts";
import {
  type DecidedEvent,
  decideStageEntry,
  type EventSituation,
  type HouseholdEventRefusal,
} from "#domain/household/stage/event-decision.ts";
import type { PaymentKind } from "./compensation-kinds.ts";
import { paymentBalance } from "./payment-balance.ts";
import type { PaymentInput } from "./payment-input.ts";

export const paymentRefusals = [
  "payment.inFuture",
  "payment.changedSince",
  "payment.noAgreement",
  "payment.notOfItsWay",
  "payment.noAmount",
  "payment.unchanged",
  "payment.exceedsAgreed",
] as const;
export type PaymentRefusal = (typeof paymentRefusals)[number] | HouseholdEventRefusal;

/** A payment in 分; one taken back has the amount 0. */
export interface PaymentFact {
  readonly kind: PaymentKind;
  readonly amountFen: number;
  readonly paidOn: string;
}

/** What a form or a row of a spreadsheet asks for. */
export type PaymentAsked = Omit<PaymentInput, "requestKey" | "householdId">;

/** What the ledger knows of the household before. */
export interface PaymentSituation extends EventSituation {
  readonly inForce: readonly (PaymentFact & { readonly id: string })[];
  /** How many were ever recorded, corrected ones too. */
  readonly recorded: number;
  /** Of the agreement or decision in force; null without one. */
  readonly agreedFen: number | null;
}

export interface DecidedPayment {
  readonly payment: PaymentFact;
  readonly correctsId: string | null;
  /** The stage 兑付, where this payment completes it. */
  readonly event: DecidedEvent | null;
}

/**
 * Whether a payment may be written. Nothing is paid without an agreement or a decision (decree 590
 * Art. 25, 26). More than was agreed is a mistake mostly, so it has to be meant; 临时安置费 is not
 * held against the agreed amount.
 *
 * @example
 * decidePayment({ ...situation, agreedFen: 1000 }, { ...input, amount: 1200 })
 * //=> { ok: false, refusal: "payment.exceedsAgreed", field: "amount", params: { excess: "2.00" } }
 */
export function decidePayment(
  situation: PaymentSituation,
  input: PaymentAsked,
): Outcome<DecidedPayment, PaymentRefusal> {
  const { inForce, recorded, businessOn } = situation;
  const { correctsId, paidOn, takesBack } = input;
  const corrected = inForce.find(({ id }) => id === correctsId);
  if (correctsId === null ? recorded !== input.seenPayments : !corrected) {
    return refuse("payment.changedSince");
  }
  if (corrected && takesBack) {
    const { kind, paidOn: on } = corrected;
    return accept({ payment: { kind, amountFen: 0, paidOn: on }, correctsId, event: null });
  }
  if (paidOn > businessOn) {
    return refuse("payment.inFuture", { field: "paidOn", params: { businessOn } });
  }
  const refused = refusePayment(situation, input);
  if (refused) return refused;
  const event = input.completes ? decideCompletion(situation, input) : accept(null);
  if (!event.ok) return event;
  const payment = { kind: input.kind, amountFen: input.amount, paidOn };
  return accept({ payment, correctsId, event: event.value });
}

function refusePayment(
  { inForce, agreedFen, way }: PaymentSituation,
  { correctsId, kind, amount, paidOn, acceptsExcess }: PaymentAsked,
) {
  if (agreedFen === null) return refuse("payment.noAgreement", { field: "kind" });
  if (kind === "settlement" && way === "exchange") {
    return refuse("payment.notOfItsWay", { field: "kind" });
  }
  if (amount === 0) return refuse("payment.noAmount", { field: "amount" });
  const corrected = inForce.find(({ id }) => id === correctsId);
  const isSame = corrected?.kind === kind && corrected.amountFen === amount;
  if (isSame && corrected.paidOn === paidOn) return refuse("payment.unchanged");
  const others = inForce.filter(({ id }) => id !== correctsId);
  const { excessFen } = paymentBalance([...others, { kind, amountFen: amount }], agreedFen);
  if (excessFen === 0 || kind === "allowance" || acceptsExcess) return null;
  return refuse("payment.exceedsAgreed", {
    field: "amount",
    params: { excess: yuanText(excessFen) },
  });
}

/** 兑付, entered by the box of a payment that says all is paid now. */
export function decideCompletion(
  situation: EventSituation,
  { paidOn }: Pick<PaymentAsked, "paidOn">,
): Outcome<DecidedEvent, HouseholdEventRefusal> {
  const entry = { stage: "paid", on: paidOn } as const;
  const decided = decideStageEntry(situation, entry, { corrects: false });
  return decided.ok ? decided : { ...decided, field: "completes" };
}
