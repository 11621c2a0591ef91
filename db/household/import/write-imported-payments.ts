import type { ChangeContext } from "#db/command/define-command.ts";
import { listPayments, type PaymentRow } from "#db/household/compensation/list-compensation.ts";
import { writePayment } from "#db/household/compensation/record-payment.ts";
import { findSituation, writeHouseholdEvent } from "#db/household/stage/write-household-event.ts";
import { type Refused, refuse } from "#domain/core/outcome.ts";
import {
  decideCompletion,
  type PaymentAsked,
} from "#domain/household/compensation/payment-decision.ts";
import { type RecordChain, recordChains } from "#domain/household/compensation/record-chain.ts";
import type { CompensationChange, RowRefusal } from "#domain/household/import/import-diff.ts";
import { stageDays } from "#domain/household/stage/household-event.ts";

type Paid = Pick<PaymentAsked, "kind" | "amount" | "paidOn">;

/** A row with what it comes to, beside what is there. */
type Row = {
  readonly change: CompensationChange;
  readonly chain: RecordChain<PaymentRow> | undefined;
  readonly paid: Paid;
};

/**
 * Writes the payments a file changes of a household: what makes them less first, so that a sum moved
 * from one to another is never too much, then by their days. 兑付 is entered with the last one that
 * says all is paid, where the ledger has not got it.
 */
export function writeImportedPayments(
  context: ChangeContext,
  changes: readonly CompensationChange[],
  householdId: string,
): RowRefusal[] {
  const chains = recordChains(listPayments(context.tx, householdId), context.businessOn);
  const rows = changes.map((change) => rowOf(change, chains)).toSorted(byGrowth);
  const last = rows
    .filter(({ change }) => change.values.completes)
    .toSorted((a, b) => (a.paid.paidOn < b.paid.paidOn ? -1 : 1))
    .at(-1);
  return rows.flatMap((row) => {
    const refused = writeRow(context, row, { householdId, completes: row === last });
    if (!refused) return [];
    const { field: key, refusal: code, params } = refused;
    return [{ sheet: "payments", row: row.change.row, key, code: codes[code] ?? code, params }];
  });
}

/** What a form says of its own boxes, said of columns. */
const codes: Readonly<Record<string, string>> = {
  "payment.exceedsAgreed": "importRow.exceedsAgreed",
};

function rowOf(change: CompensationChange, chains: readonly RecordChain<PaymentRow>[]): Row {
  const chain = chains.find(({ firstId }) => firstId === change.id);
  const now = chain && { ...chain.last, amount: chain.last.amountFen };
  const { kind, amount, paidOn } = { ...nothingPaid, ...now, ...asked(change.values) };
  return { change, chain, paid: { kind, amount, paidOn } };
}

const nothingPaid: Paid = { kind: "compensation", amount: 0, paidOn: "" };

/** What the schemas of the sheet made of the cells. */
function asked(values: CompensationChange["values"]): Partial<PaymentAsked> {
  return values as Partial<PaymentAsked>;
}

function byGrowth(a: Row, b: Row): number {
  const growth = ({ chain, paid }: Row) => paid.amount - (chain?.last.amountFen ?? 0);
  const isLess = (row: Row) => Number(growth(row) >= 0);
  return isLess(a) - isLess(b) || (a.paid.paidOn < b.paid.paidOn ? -1 : 1);
}

type How = { readonly householdId: string; readonly completes: boolean };

function writeRow(context: ChangeContext, row: Row, how: How): Refused<string> | null {
  const { change, chain } = row;
  if (change.id !== null && !chain) return refuse("payment.changedSince");
  if (chain?.last.amountFen === 0) return refuse("importRow.paymentTakenBack", { field: "amount" });
  const isPaidChanged = ["kind", "amount", "paidOn"].some((key) => key in change.values);
  return chain && !isPaidChanged ? completeOnly(context, row, how) : writeWhole(context, row, how);
}

function writeWhole(
  context: ChangeContext,
  { change, chain, paid }: Row,
  { householdId, completes }: How,
): Refused<string> | null {
  const outcome = writePayment(context, {
    ...paid,
    householdId,
    correctsId: chain?.last.id ?? null,
    // Nobody has seen fewer: what was recorded since the file was checked has been asked before.
    seenPayments: listPayments(context.tx, householdId).length,
    acceptsExcess: asked(change.values).acceptsExcess ?? false,
    completes: completes && !isPaid(context, householdId),
    takesBack: chain !== undefined && paid.amount === 0,
  });
  return outcome.ok ? null : outcome;
}

/** 已付清 was all that was typed: the payment stays as it is. */
function completeOnly(
  context: ChangeContext,
  { paid }: Row,
  { householdId, completes }: How,
): Refused<string> | null {
  if (!completes || isPaid(context, householdId)) return null;
  const decided = decideCompletion(findSituation(context, householdId), paid);
  if (!decided.ok) return decided;
  writeHouseholdEvent(context, householdId, decided.value);
  return null;
}

function isPaid(context: ChangeContext, householdId: string): boolean {
  const { events } = findSituation(context, householdId);
  return stageDays(events, context.businessOn).paid !== undefined;
}
