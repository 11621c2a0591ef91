import { expect, test } from "vitest";
import { paymentBalance } from "#domain/household/compensation/payment-balance.ts";
import {
  decidePayment,
  type PaymentSituation,
} from "#domain/household/compensation/payment-decision.ts";
import { type PaymentInput, paymentInput } from "#domain/household/compensation/payment-input.ts";

const input: PaymentInput = {
  requestKey: "key",
  householdId: "h",
  correctsId: null,
  seenPayments: 1,
  kind: "compensation",
  amount: 400,
  paidOn: "2015-04-10",
  acceptsExcess: false,
  completes: false,
  takesBack: false,
};
const situation: PaymentSituation = {
  events: [
    {
      id: "signed",
      stage: "signed",
      kind: "reached",
      correctsId: null,
      happenedOn: "2015-03-01",
      recordedOn: "2015-03-01",
    },
  ],
  way: "monetary",
  businessOn: "2015-04-15",
  recorded: 1,
  agreedFen: 1000,
  inForce: [{ id: "first", kind: "compensation", amountFen: 600, paidOn: "2015-04-01" }],
};

test("what is left may be paid, and enters the stage when it is said to complete it", () => {
  const payment = { kind: "compensation", amountFen: 400, paidOn: "2015-04-10" };
  expect(decidePayment(situation, input)).toEqual({
    ok: true,
    value: { payment, correctsId: null, event: null },
  });
  expect(decidePayment(situation, { ...input, completes: true })).toMatchObject({
    value: { event: { stage: "paid", happenedOn: "2015-04-10", isBreach: false } },
  });
});

test("one taken back keeps its kind and day, whatever else is typed", () => {
  const back = { ...input, correctsId: "first", takesBack: true, amount: 5, paidOn: "2016-01-01" };
  expect(decidePayment(situation, back)).toEqual({
    ok: true,
    value: {
      payment: { kind: "compensation", amountFen: 0, paidOn: "2015-04-01" },
      correctsId: "first",
      event: null,
    },
  });
});

const exchange = { ...situation, way: "exchange" } as const;
const unsigned = { ...situation, agreedFen: null };

test.each<[string, PaymentSituation, Partial<PaymentInput>, string]>([
  ["a day to come", situation, { paidOn: "2015-04-16" }, "payment.inFuture"],
  ["others seen than there are", situation, { seenPayments: 0 }, "payment.changedSince"],
  ["a correction of none", situation, { correctsId: "x" }, "payment.changedSince"],
  ["no agreement", unsigned, {}, "payment.noAgreement"],
  ["a settlement of who takes a flat", exchange, { kind: "settlement" }, "payment.notOfItsWay"],
  ["nothing", situation, { amount: 0 }, "payment.noAmount"],
  [
    "the same again",
    situation,
    { correctsId: "first", amount: 600, paidOn: "2015-04-01" },
    "payment.unchanged",
  ],
  ["a fen too much", situation, { amount: 401 }, "payment.exceedsAgreed"],
  ["a reward too much", situation, { kind: "reward", amount: 401 }, "payment.exceedsAgreed"],
  [
    "a correction to too much",
    situation,
    { correctsId: "first", amount: 1001 },
    "payment.exceedsAgreed",
  ],
  [
    "completing before the agreement",
    situation,
    { completes: true, paidOn: "2015-02-01" },
    "householdEvent.paidBeforeAgreed",
  ],
])("%s is refused", (_name, before, changed, refusal) => {
  expect(decidePayment(before, { ...input, ...changed })).toMatchObject({ ok: false, refusal });
});

test.each<[string, Partial<PaymentInput>]>([
  ["a correction counts without the one it replaces", { correctsId: "first", amount: 1000 }],
  ["the monthly allowance is no part of it", { kind: "allowance", amount: 100_000 }],
  ["more is paid when it is meant", { amount: 401, acceptsExcess: true }],
])("%s", (_name, changed) => {
  expect(decidePayment(situation, { ...input, ...changed })).toMatchObject({ ok: true });
});

test("payments are held against the agreed amount, the allowance apart", () => {
  const payments = [
    { kind: "compensation", amountFen: 700 },
    { kind: "reward", amountFen: 200 },
    { kind: "settlement", amountFen: 150 },
    { kind: "allowance", amountFen: 50 },
  ] as const;
  expect(paymentBalance(payments, 1000)).toEqual({
    agreedFen: 1000,
    paidFen: 1050,
    allowanceFen: 50,
    remainingFen: 0,
    excessFen: 50,
  });
  expect(paymentBalance([], 1000)).toMatchObject({ remainingFen: 1000, excessFen: 0 });
});

test("boxes that are not ticked are not sent", () => {
  const typed = {
    requestKey: crypto.randomUUID(),
    householdId: "h",
    seenPayments: "0",
    kind: "reward",
    amount: "5000",
    paidOn: "2015-04-10",
  };
  expect(paymentInput.parse({ ...typed, completes: "on" })).toMatchObject({
    amount: 500_000,
    acceptsExcess: false,
    completes: true,
    takesBack: false,
  });
  expect(paymentInput.safeParse({ ...typed, completes: "yes" }).success).toBe(false);
});
