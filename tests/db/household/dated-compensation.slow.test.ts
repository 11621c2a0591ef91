import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import {
  listAgreements,
  listDocuments,
  listPayments,
} from "#db/household/compensation/list-compensation.ts";
import { recordAgreement } from "#db/household/compensation/record-agreement.ts";
import { recordDocument } from "#db/household/compensation/record-document.ts";
import { recordPayment } from "#db/household/compensation/record-payment.ts";
import { listNotices } from "#db/household/notices/list-notices.ts";
import { recordNotice } from "#db/household/notices/record-notice.ts";
import { findHouseholdDetail } from "#db/household/register/find-household-detail.ts";
import { correctStage } from "#db/household/stage/correct-stage.ts";
import { enterStage } from "#db/household/stage/enter-stage.ts";
import { findHouseholdForCounts } from "#db/household/stage/find-household-for-counts.ts";
import type { Outcome } from "#domain/core/outcome.ts";
import {
  type RecordedRow,
  recordHistory,
} from "#domain/household/compensation/records-in-force.ts";
import { eventsInForce } from "#domain/household/stage/household-event.ts";
import { openTestLedger } from "../open-test-ledger.ts";
import { businessOn } from "../open-test-office.ts";
import { plant } from "../planted-projects.ts";
import { cachedCounts, recount } from "../recount-households.ts";

/** A household that was measured, signed and was paid, with a paper on file and a notice on site. */
function openCompensation() {
  const ledger = openTestLedger();
  const { db, caller, householdId } = ledger;
  const key = () => ({ requestKey: randomUUID() });
  const enter = (stage: "surveyed", on: string) =>
    enterStage(db, caller, {
      ...key(),
      projectId: "kept",
      stage,
      on,
      householdIds: [householdId],
    });
  const agree = (correctsId: string | null) =>
    recordAgreement(db, caller, {
      ...key(),
      householdId,
      correctsId,
      kind: "agreement",
      number: correctsId ? "协-2" : "协-1",
      on: "2015-03-02",
      way: "monetary",
      amount: 5_000_000,
      moveByOn: "2015-06-01",
      transitionMonths: null,
      monthlyAllowance: null,
    });
  const pay = (correctsId: string | null) =>
    recordPayment(db, caller, {
      ...key(),
      householdId,
      correctsId,
      kind: "compensation",
      amount: correctsId ? 200 : 100,
      seenPayments: listPayments(db, householdId).length,
      paidOn: "2015-04-01",
      acceptsExcess: false,
      completes: false,
      takesBack: false,
    });
  const file = (correctsId: string | null) =>
    recordDocument(db, caller, {
      ...key(),
      householdId,
      correctsId,
      kind: "certificate",
      reference: correctsId ? "档-0002" : "档-0001",
      receivedOn: "2015-04-10",
    });
  const put = (correctsId: string | null) =>
    recordNotice(db, caller, {
      ...key(),
      projectId: "kept",
      correctsId,
      article: "scheme",
      proof: null,
      audience: "全体住户",
      fromOn: "2015-03-01",
      toOn: correctsId ? "2015-04-11" : "2015-04-10",
    });
  const correct = (eventId: string) =>
    correctStage(db, caller, {
      ...key(),
      householdId,
      stage: "surveyed",
      eventId,
      on: "2015-02-02",
    });
  must(enter("surveyed", "2015-02-01"));
  for (const record of [agree, pay, file, put]) must(record(null));
  const events = () => findHouseholdForCounts(db, householdId, businessOn)?.events ?? [];
  const again = { agreement: agree, payment: pay, household_document: file, public_notice: put };
  const rows: Record<keyof typeof again, () => RecordedRow[]> = {
    agreement: () => listAgreements(db, householdId),
    payment: () => listPayments(db, householdId),
    household_document: () => listDocuments(db, householdId),
    public_notice: () => listNotices(db, "kept"),
  };
  return { ...ledger, rows, again, events, correct };
}

function must(outcome: Outcome<unknown, string>): void {
  expect(outcome.ok ? "done" : outcome.refusal).toBe("done");
}

type Table = keyof ReturnType<typeof openCompensation>["rows"];

const compensation: readonly (readonly [Table, column: string])[] = [
  ["agreement", "move_by_on"],
  ["agreement", "recorded_on"],
  ["payment", "paid_on"],
  ["payment", "recorded_on"],
  ["household_document", "received_on"],
  ["household_document", "recorded_on"],
  ["public_notice", "from_on"],
  ["public_notice", "to_on"],
  ["public_notice", "set_on"],
];
const noDays = ["2015-02-30", "not a day"];

test.each(
  compensation.flatMap((compensation) => noDays.map((value) => [...compensation, value] as const)),
)("%s.%s as “%s” is still shown, and put right by its correction", (table, column, value) => {
  const { db, rows, again } = openCompensation();
  const statements = [`update ${table} set ${column} = '${value}'`];
  plant(db.$client, { name: column, statements });
  const [shown] = recordHistory(rows[table](), businessOn);
  expect(shown).toMatchObject({ correctedBy: null });
  must(again[table](shown?.row.id ?? null));
  expect(cachedCounts(db, businessOn)).toEqual(recount(db, businessOn).counts);
  const [inForce, before] = recordHistory(rows[table](), businessOn);
  expect(before?.correctedBy).toBe(inForce?.row);
  expect(Object.values(inForce?.row ?? {})).not.toContain(value);
});

test.each(["happened_on", "recorded_on"].flatMap((column) => noDays.map((v) => [column, v])))(
  "a stage whose %s is “%s” is still shown, and put right by its correction",
  (column, value) => {
    const { db, events, correct } = openCompensation();
    const where = "stage = 'surveyed'";
    const statements = [`update household_event set ${column} = '${value}' where ${where}`];
    plant(db.$client, { name: String(column), statements });
    const shown = eventsInForce(events(), businessOn).find(({ stage }) => stage === "surveyed");
    must(correct(shown?.id ?? ""));
    expect(cachedCounts(db, businessOn)).toEqual(recount(db, businessOn).counts);
    const inForce = eventsInForce(events(), businessOn).filter(({ stage }) => stage === "surveyed");
    expect(inForce).toMatchObject([{ happenedOn: "2015-02-02", recordedOn: businessOn }]);
  },
);

test.each(noDays)("a household registered on “%s” is in its ledger", (value) => {
  const { db, clerk, householdId } = openCompensation();
  const statements = [`update household set registered_on = '${value}'`];
  plant(db.$client, { name: "registered_on", statements });
  const scope = { actor: clerk, on: businessOn };
  expect(findHouseholdDetail(db, scope, householdId)).toBeDefined();
});

test.each(noDays)("a household taken out on “%s” is not", (value) => {
  const { db, clerk, householdId } = openCompensation();
  plant(db.$client, {
    name: "removed_on",
    statements: [`update household set removed_on = '${value}'`],
  });
  const scope = { actor: clerk, on: businessOn };
  expect(findHouseholdDetail(db, scope, householdId)).toBeUndefined();
});
