import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { listBuildingSums } from "#db/cache/ledger-queries.ts";
import { listPayments } from "#db/household/compensation/list-compensation.ts";
import { recordAgreement } from "#db/household/compensation/record-agreement.ts";
import { recordPayment } from "#db/household/compensation/record-payment.ts";
import { findHouseholdForCounts } from "#db/household/stage/find-household-for-counts.ts";
import { auditEvent } from "#db/schema/audit.ts";
import type { PaymentInput } from "#domain/household/compensation/payment-input.ts";
import { breakAuditTrail } from "../../break-audit-trail.ts";
import { dumpTables } from "../../dump-tables.ts";
import { must, openTestLedger } from "../../open-test-ledger.ts";
import { at, businessOn } from "../../open-test-office.ts";

/** A household that has signed for 50,000 yuan. */
function paying({ isAgreed = true } = {}) {
  const ledger = openTestLedger();
  const { db, householdId, caller } = ledger;
  if (isAgreed) {
    must(
      recordAgreement(db, caller, {
        requestKey: randomUUID(),
        householdId,
        correctsId: null,
        kind: "agreement",
        number: "协-1",
        on: "2015-03-01",
        way: "monetary",
        amount: 5_000_000,
        moveByOn: null,
        transitionMonths: null,
        monthlyAllowance: null,
      }),
    );
  }
  const rows = () => listPayments(db, householdId);
  const pay = (input: Partial<PaymentInput> = {}, actor = ledger.clerk) =>
    recordPayment(
      db,
      { actor, at },
      {
        requestKey: randomUUID(),
        householdId,
        correctsId: null,
        seenPayments: rows().length,
        kind: "compensation",
        amount: 2_000_000,
        paidOn: "2015-04-01",
        acceptsExcess: false,
        completes: false,
        takesBack: false,
        ...input,
      },
    );
  const paid = () =>
    listBuildingSums(db, "kept", businessOn).find(({ metric }) => metric === "payment");
  return { ...ledger, pay, paid, rows };
}

test("payments add up in the counts; the last one enters the stage", () => {
  const { db, pay, paid, rows, householdId } = paying();
  expect(pay()).toEqual({ ok: true, value: { householdId, slug: "kept-slug" } });
  expect(pay({ amount: 3_000_000, paidOn: businessOn, completes: true })).toMatchObject({
    ok: true,
  });
  expect(rows()).toMatchObject([
    { kind: "compensation", amountFen: 2_000_000, paidOn: "2015-04-01", recordedOn: businessOn },
    { amountFen: 3_000_000, paidOn: businessOn },
  ]);
  expect(paid()).toMatchObject({ households: 0, amountFen: 5_000_000 });
  expect(findHouseholdForCounts(db, householdId, businessOn)?.counted.days.paid).toBe(businessOn);
  expect(db.select().from(auditEvent).all().at(-1)).toMatchObject({
    event: "payment.recorded",
    subjectId: householdId,
    detail: JSON.stringify({
      projectId: "kept",
      kind: "compensation",
      amountFen: 3_000_000,
      paidOn: businessOn,
      amountFenBefore: null,
      correctsId: null,
      stage: "paid",
    }),
  });
});

test("a payment is put right, then taken back, and every row of it stays", () => {
  const { pay, paid, rows } = paying();
  pay();
  expect(pay({ correctsId: rows()[0]?.id, amount: 1_000_000 })).toMatchObject({ ok: true });
  expect(paid()?.amountFen).toBe(1_000_000);
  expect(pay({ correctsId: rows()[1]?.id, takesBack: true })).toMatchObject({ ok: true });
  expect(paid()?.amountFen).toBe(0);
  expect(rows().map(({ amountFen }) => amountFen)).toEqual([2_000_000, 1_000_000, 0]);
  expect(pay({ correctsId: rows()[2]?.id })).toMatchObject({ refusal: "payment.changedSince" });
});

test("more than agreed is refused with how much more, and written when it is meant", () => {
  const { db, pay, paid } = paying();
  const before = dumpTables(db);
  const excess = { amount: 5_000_150 };
  expect(pay(excess)).toEqual({
    ok: false,
    refusal: "payment.exceedsAgreed",
    field: "amount",
    params: { excess: "1.50" },
  });
  expect(dumpTables(db)).toEqual(before);
  expect(pay({ ...excess, acceptsExcess: true })).toMatchObject({ ok: true });
  expect(pay({ kind: "allowance", amount: 99 })).toMatchObject({ ok: true });
  expect(paid()?.amountFen).toBe(5_000_249);
});

test("whoever enters a payment second has to see the first", () => {
  const { db, pay } = paying();
  pay();
  const before = dumpTables(db);
  expect(pay({ seenPayments: 0 })).toEqual({ ok: false, refusal: "payment.changedSince" });
  expect(dumpTables(db)).toEqual(before);
});

test.each([
  ["in future", { paidOn: "2015-04-16" }, "payment.inFuture", "paidOn"],
  ["of nothing", { amount: 0 }, "payment.noAmount", "amount"],
  ["of an invented one", { correctsId: "invented" }, "payment.changedSince", undefined],
  [
    "before the agreement",
    { paidOn: "2015-02-01", completes: true },
    "householdEvent.paidBeforeAgreed",
    "completes",
  ],
  ["to an invented household", { householdId: "invented" }, "household.notFound", undefined],
] as const)("a payment %s is refused and changes nothing", (_name, input, refusal, field) => {
  const { db, pay } = paying();
  const before = dumpTables(db);
  expect(pay(input)).toMatchObject({ ok: false, refusal, ...(field ? { field } : {}) });
  expect(dumpTables(db)).toEqual(before);
});

test("nothing is paid without an agreement, nor to another clerk's household", () => {
  const { db, pay, otherClerk } = paying({ isAgreed: false });
  const before = dumpTables(db);
  expect(pay()).toMatchObject({ refusal: "payment.noAgreement" });
  expect(pay({}, otherClerk)).toEqual({ ok: false, refusal: "household.notFound" });
  expect(dumpTables(db)).toEqual(before);
});

test("the same payment sent twice is paid once", () => {
  const { db, pay } = paying();
  const again = { requestKey: randomUUID(), seenPayments: 0 };
  const first = pay(again);
  const before = dumpTables(db);
  expect(pay(again)).toEqual(first);
  expect(dumpTables(db)).toEqual(before);
});

test("nothing is paid when the audit row cannot be written", () => {
  const { db, pay } = paying();
  const before = dumpTables(db);
  breakAuditTrail(db);
  expect(() => pay({ completes: true })).toThrow();
  expect(dumpTables(db)).toEqual(before);
});
