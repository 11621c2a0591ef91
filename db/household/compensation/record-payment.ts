import { randomUUID } from "node:crypto";
import { type ChangeContext, defineCommand } from "#db/command/define-command.ts";
import { findHouseholdInScope } from "#db/household/scope/find-household-in-scope.ts";
import { withCountUpdate } from "#db/household/stage/with-count-updates.ts";
import { findSituation, writeHouseholdEvent } from "#db/household/stage/write-household-event.ts";
import { payment } from "#db/schema/household/household-compensation.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { ConfirmNeeded } from "#domain/core/question.ts";
import { agreementInForce } from "#domain/household/compensation/agreement-in-force.ts";
import {
  type DecidedPayment,
  decidePayment,
  type PaymentAsked,
  type PaymentRefusal,
  type PaymentSituation,
} from "#domain/household/compensation/payment-decision.ts";
import { paymentInput } from "#domain/household/compensation/payment-input.ts";
import { recordsInForce } from "#domain/household/compensation/records-in-force.ts";
import { listAgreements, listPayments } from "./list-compensation.ts";
import type { CompensationRecorded } from "./record-agreement.ts";

/** A clerk writes down what was paid to a household, puts a payment right or takes it back. */
export const recordPayment = defineCommand(
  "recordPayment",
  paymentInput,
  (
    context,
    input,
  ): Outcome<CompensationRecorded, PaymentRefusal | ConfirmNeeded | "household.notFound"> =>
    writePayment(context, input),
);

/** The same within a transaction under way: an import records many. Refused before it writes. */
export function writePayment(
  context: ChangeContext,
  input: PaymentAsked & { readonly householdId: string },
): Outcome<CompensationRecorded, PaymentRefusal | ConfirmNeeded | "household.notFound"> {
  const found = findHouseholdInScope(context, input.householdId);
  if (!found) return refuse("household.notFound");
  const { id, projectId, slug } = found;
  const situation = findPaymentSituation(context, id);
  const decided = decidePayment(situation, input);
  if (!decided.ok) return decided;
  const corrected = situation.inForce.find((row) => row.id === decided.value.correctsId);
  const asked = context.ask([], { stood: [corrected?.paidOn] });
  if (!asked.ok) return asked;
  insertPayment(context, id, decided.value);
  const { payment: paid, event, correctsId } = decided.value;
  context.record(
    "payment.recorded",
    { type: "household", id },
    {
      projectId,
      ...paid,
      amountFenBefore: corrected?.amountFen ?? null,
      correctsId,
      stage: event?.stage ?? null,
    },
  );
  return accept({ householdId: id, slug });
}

function findPaymentSituation(context: ChangeContext, id: string): PaymentSituation {
  const { tx, businessOn } = context;
  const payments = listPayments(tx, id);
  const agreements = recordsInForce(listAgreements(tx, id), businessOn);
  const inForce = recordsInForce(payments, businessOn);
  return {
    ...findSituation(context, id),
    // One taken back stands with nothing; there is nothing left in it to put right.
    inForce: inForce.filter(({ amountFen }) => amountFen > 0),
    recorded: payments.length,
    agreedFen: agreementInForce(agreements)?.amountFen ?? null,
  };
}

function insertPayment(
  context: ChangeContext,
  householdId: string,
  { payment: paid, correctsId, event }: DecidedPayment,
): void {
  const { tx, actor, at, businessOn } = context;
  withCountUpdate(tx, { id: householdId, businessOn }, () => {
    tx.insert(payment)
      .values({
        id: randomUUID(),
        householdId,
        correctsId,
        ...paid,
        recordedOn: businessOn,
        recordedAt: at,
        recordedById: actor.userId,
      })
      .run();
  });
  if (event) writeHouseholdEvent(context, householdId, event);
}
