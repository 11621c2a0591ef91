import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { listBuildingSums } from "#db/cache/ledger-queries.ts";
import { listAgreements } from "#db/household/compensation/list-compensation.ts";
import { recordAgreement } from "#db/household/compensation/record-agreement.ts";
import { findHouseholdForForm } from "#db/household/register/find-household-for-form.ts";
import { findHouseholdForCounts } from "#db/household/stage/find-household-for-counts.ts";
import { auditEvent } from "#db/schema/audit.ts";
import type { AgreementInput } from "#domain/household/compensation/agreement-input.ts";
import { breakAuditTrail } from "../../break-audit-trail.ts";
import { dumpTables } from "../../dump-tables.ts";
import { must, openTestLedger } from "../../open-test-ledger.ts";
import { at, businessOn } from "../../open-test-office.ts";

function agreeing() {
  const ledger = openTestLedger();
  const { db, householdId } = ledger;
  const agree = (input: Partial<AgreementInput> = {}, actor = ledger.clerk) =>
    recordAgreement(
      db,
      { actor, at },
      {
        requestKey: randomUUID(),
        householdId,
        correctsId: null,
        kind: "agreement",
        number: "协-3-201",
        on: "2015-04-10",
        way: "exchange",
        amount: 5_000_000,
        moveByOn: "2015-06-30",
        transitionMonths: 24,
        monthlyAllowance: 120_000,
        ...input,
      },
    );
  const signed = () =>
    listBuildingSums(db, "kept", businessOn)
      .filter(({ metric }) => ["signed", "exchange", "monetary"].includes(metric))
      .toSorted((a, b) => (a.metric < b.metric ? -1 : 1));
  const lastId = () => listAgreements(db, householdId).at(-1)?.id ?? "";
  return { ...ledger, agree, signed, lastId };
}

test("an agreement brings its stage, the household's way and the counts with it", () => {
  const { db, agree, signed, householdId, clerk } = agreeing();
  expect(agree()).toEqual({ ok: true, value: { householdId, slug: "kept-slug" } });
  expect(listAgreements(db, householdId)).toMatchObject([
    {
      kind: "agreement",
      number: "协-3-201",
      way: "exchange",
      amountFen: 5_000_000,
      moveByOn: "2015-06-30",
      transitionMonths: 24,
      monthlyAllowanceFen: 120_000,
      correctsId: null,
      recordedOn: businessOn,
      recorder: "clerk",
      synthetic: false,
    },
  ]);
  const scope = { actor: clerk, on: businessOn };
  expect(findHouseholdForForm(db, scope, householdId)).toMatchObject({
    way: "exchange",
    version: 3,
  });
  expect(signed()).toMatchObject([
    { metric: "exchange", households: 1, persons: 3, amountFen: 0 },
    { metric: "signed", households: 1, persons: 3, amountFen: 5_000_000 },
  ]);
  expect(db.select().from(auditEvent).all().at(-1)).toMatchObject({
    event: "agreement.recorded",
    subjectType: "household",
    subjectId: householdId,
    detail: JSON.stringify({
      projectId: "kept",
      kind: "agreement",
      way: "exchange",
      moveByOn: "2015-06-30",
      transitionMonths: 24,
      amountFen: 5_000_000,
      monthlyAllowanceFen: 120_000,
      amountFenBefore: null,
      correctsId: null,
      stage: "signed",
      on: "2015-04-10",
      wayBefore: null,
    }),
  });
});

test("a correction takes its place in the counts, and the old one stays", () => {
  const { db, agree, signed, lastId, householdId } = agreeing();
  agree();
  const correctsId = lastId();
  const input = { correctsId, on: null, way: "monetary", amount: 6_000_000 } as const;
  expect(agree(input)).toMatchObject({ ok: true });
  expect(listAgreements(db, householdId).map((row) => row.amountFen)).toEqual([
    5_000_000, 6_000_000,
  ]);
  expect(signed().filter(({ households }) => households > 0)).toMatchObject([
    { metric: "monetary", households: 1 },
    { metric: "signed", households: 1, amountFen: 6_000_000 },
  ]);
  const before = dumpTables(db);
  expect(agree({ ...input, amount: 7_000_000 })).toMatchObject({
    refusal: "agreement.changedSince",
  });
  expect(dumpTables(db)).toEqual(before);
});

test("an agreement signed after a decision is in force, whatever is put right in the decision", () => {
  const { db, agree, lastId, householdId } = agreeing();
  must(agree({ kind: "decision", number: "决-1", on: "2015-03-01", amount: 100 }));
  const decisionId = lastId();
  must(agree());
  must(agree({ kind: "decision", number: "决-2", on: null, amount: 200, correctsId: decisionId }));
  expect(findHouseholdForCounts(db, householdId, businessOn)?.counted.agreedFen).toBe(5_000_000);
});

test("a stage entered before needs no day, and another day is refused beside its field", () => {
  const { agree, reach, db } = agreeing();
  reach("signed", "2015-04-01");
  const before = dumpTables(db);
  expect(agree()).toMatchObject({ refusal: "householdEvent.alreadyReached", field: "on" });
  expect(dumpTables(db)).toEqual(before);
  expect(agree({ on: null })).toMatchObject({ ok: true });
});

test.each([
  ["a second agreement", { number: "协-2" }, "agreement.alreadyRecorded"],
  ["a decision after it", { kind: "decision", number: "决-1" }, "agreement.decidedAfterAgreed"],
  ["a correction of nothing", { correctsId: "invented" }, "agreement.changedSince"],
  ["an invented household", { householdId: "invented" }, "household.notFound"],
] as const)("%s is refused and changes nothing", (_name, input, refusal) => {
  const { db, agree } = agreeing();
  agree();
  const before = dumpTables(db);
  expect(agree(input)).toMatchObject({ ok: false, refusal });
  expect(dumpTables(db)).toEqual(before);
});

test("another clerk's household is none", () => {
  const { db, agree, otherClerk } = agreeing();
  const before = dumpTables(db);
  expect(agree({}, otherClerk)).toEqual({ ok: false, refusal: "household.notFound" });
  expect(dumpTables(db)).toEqual(before);
});

test("the same agreement sent twice counts once", () => {
  const { db, agree } = agreeing();
  const requestKey = randomUUID();
  const first = agree({ requestKey });
  const before = dumpTables(db);
  expect(agree({ requestKey })).toEqual(first);
  expect(dumpTables(db)).toEqual(before);
});

test("nothing is agreed when the audit row cannot be written", () => {
  const { db, agree } = agreeing();
  const before = dumpTables(db);
  breakAuditTrail(db);
  expect(() => agree()).toThrow();
  expect(dumpTables(db)).toEqual(before);
});
