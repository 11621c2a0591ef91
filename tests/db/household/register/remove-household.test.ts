import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { countHouseholds, listBuildingSums } from "#db/cache/ledger-queries.ts";
import { recordAgreement } from "#db/household/compensation/record-agreement.ts";
import { listLedgerBuildings } from "#db/household/ledger/list-ledger-buildings.ts";
import { findHouseholdDetail } from "#db/household/register/find-household-detail.ts";
import { removeHousehold } from "#db/household/register/remove-household.ts";
import { auditEvent } from "#db/schema/audit.ts";
import { household } from "#db/schema/household/household.ts";
import type { RemovalInput } from "#domain/household/register/removal-input.ts";
import { breakAuditTrail } from "../../break-audit-trail.ts";
import { dumpTables } from "../../dump-tables.ts";
import { addHousehold, canary, must, openTestLedger } from "../../open-test-ledger.ts";
import { at, businessOn } from "../../open-test-office.ts";

function removing() {
  const ledger = openTestLedger();
  const { db, householdId } = ledger;
  const remove = (input: Partial<RemovalInput> = {}, actor = ledger.clerk) =>
    removeHousehold(
      db,
      { actor, at },
      {
        requestKey: randomUUID(),
        householdId,
        version: 1,
        reason: "与 H-2 重复登记",
        ...input,
      },
    );
  return { ...ledger, remove };
}

let ledger: ReturnType<typeof removing>;
beforeEach(() => {
  ledger = removing();
});

test("a household entered by mistake counts for nothing from today on", () => {
  const { db, clerk, buildingId, householdId, remove } = ledger;
  addHousehold(db, clerk, { buildingId, code: "H-2", door: "2-302", persons: 2 });
  db.update(household).set({ registeredOn: "2015-04-01" }).run();
  expect(remove()).toEqual({ ok: true, value: { householdId, slug: "kept-slug" } });

  const counted = (asOf: string) =>
    countHouseholds(db, { projectId: "kept", asOf, filter: {} }).households;
  expect([counted("2015-04-14"), counted(businessOn)]).toEqual([2, 1]);
  expect(listLedgerBuildings(db, "kept", businessOn)).toMatchObject([
    { name: "3号楼", section: "一标段", households: 1, persons: 2, areaDm2: 9074 },
  ]);
  const all = listBuildingSums(db, "kept", businessOn).filter(
    ({ metric }) => metric === "household",
  );
  expect(all).toMatchObject([{ households: 1, persons: 2 }]);
  const found = (asOf?: string) =>
    findHouseholdDetail(db, { actor: clerk, on: businessOn, asOf }, householdId)?.code;
  expect([found(), found("2015-04-14")]).toEqual([undefined, "H-1"]);
  expect(db.select().from(auditEvent).all().at(-1)).toMatchObject({
    event: "household.removed",
    subjectId: householdId,
    detail: JSON.stringify({ projectId: "kept", code: "H-1", reason: "与 H-2 重复登记" }),
  });
});

test("a retry changes nothing twice", () => {
  const { db, remove } = ledger;
  const requestKey = randomUUID();
  const first = remove({ requestKey });
  const after = dumpTables(db);
  expect(remove({ requestKey })).toEqual(first);
  expect(dumpTables(db)).toEqual(after);
});

test.each([
  ["an agreement", "removal.hasAgreement"],
  ["a payment entered as a stage", "removal.hasPayment"],
] as const)("one with %s is refused and changes nothing", (_what, refusal) => {
  const { db, caller, householdId, remove, reach } = ledger;
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
  if (refusal === "removal.hasPayment") reach("paid", "2015-04-01");
  const [{ version = 0 } = {}] = db.select({ version: household.version }).from(household).all();
  const before = dumpTables(db);
  expect(remove({ version })).toEqual({ ok: false, refusal });
  expect(dumpTables(db)).toEqual(before);
});

test.each([
  ["one changed since", { version: 2 }, "household.changedSince"],
  ["an invented one", { householdId: "invented" }, "household.notFound"],
  ["a reason that names somebody", { reason: `${canary.name}说错了` }, "text.holderName"],
] as const)("%s is refused and changes nothing", (_what, input, refusal) => {
  const { db, remove } = ledger;
  const before = dumpTables(db);
  expect(remove(input)).toMatchObject({ ok: false, refusal });
  expect(dumpTables(db)).toEqual(before);
});

test("another clerk's household, and one taken out already, are none", () => {
  const { db, otherClerk, remove } = ledger;
  const before = dumpTables(db);
  expect(remove({}, otherClerk)).toEqual({ ok: false, refusal: "household.notFound" });
  expect(dumpTables(db)).toEqual(before);
  must(remove());
  expect(remove({ version: 2 })).toEqual({ ok: false, refusal: "household.notFound" });
});

test("nothing is taken out when the audit row cannot be written", () => {
  const { db, remove } = ledger;
  const before = dumpTables(db);
  breakAuditTrail(db);
  expect(() => remove()).toThrow();
  expect(dumpTables(db)).toEqual(before);
});
