import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { recordVisit } from "#db/household/compensation/record-visit.ts";
import { countKeyHouseholds, listKeyHouseholds } from "#db/household/ledger/list-key-households.ts";
import { markKeyHousehold } from "#db/household/ledger/mark-key-household.ts";
import { findHouseholdForForm } from "#db/household/register/find-household-for-form.ts";
import { auditEvent } from "#db/schema/audit.ts";
import { household } from "#db/schema/household/household.ts";
import type { KeyHouseholdInput } from "#domain/household/register/key-household-input.ts";
import { breakAuditTrail } from "../../break-audit-trail.ts";
import { dumpTables } from "../../dump-tables.ts";
import { addHousehold, must, openTestLedger } from "../../open-test-ledger.ts";
import { at, businessOn } from "../../open-test-office.ts";

function marking() {
  const ledger = openTestLedger();
  const { db, householdId } = ledger;
  const mark = (input: Partial<KeyHouseholdInput> = {}, actor = ledger.clerk) =>
    markKeyHousehold(
      db,
      { actor, at },
      {
        requestKey: randomUUID(),
        householdId,
        version: 1,
        reason: "继承未办理",
        ownerId: "leader",
        nextVisitOn: "2015-04-20",
        takesOff: false,
        ...input,
      },
    );
  const list = (asOf = businessOn) =>
    listKeyHouseholds(db, { projectId: "kept", asOf }, { limit: 20, offset: 0 });
  return { ...ledger, mark, list };
}

test("a household is marked, looked after, and taken off again", () => {
  const { db, mark, list, clerk, householdId } = marking();
  expect(mark()).toEqual({ ok: true, value: { householdId, slug: "kept-slug", isKey: true } });
  expect(list()).toMatchObject([
    {
      id: householdId,
      code: "H-1",
      reason: "继承未办理",
      owner: "leader",
      stage: null,
      nextVisitOn: "2015-04-20",
      lastVisitOn: null,
      firstHolder: "金丝雀",
    },
  ]);
  expect(db.select().from(auditEvent).all().at(-1)).toMatchObject({
    event: "household.changed",
    subjectId: householdId,
    detail: JSON.stringify({
      projectId: "kept",
      code: "H-1",
      isKey: true,
      keyOwnerId: "leader",
      nextVisitOn: "2015-04-20",
    }),
  });
  const off = { version: 2, takesOff: true, reason: null };
  expect(mark(off)).toMatchObject({ ok: true, value: { isKey: false } });
  expect(list()).toEqual([]);
  expect(findHouseholdForForm(db, { actor: clerk, on: businessOn }, householdId)).toMatchObject({
    keyReason: null,
    keyOwnerId: null,
    nextVisitOn: null,
    version: 3,
  });
});

test("those to be visited next come first, with stage and visit as known on the day", () => {
  const { db, mark, list, reach, clerk, buildingId, householdId, caller } = marking();
  const later = addHousehold(db, clerk, { buildingId, code: "H-2", door: "2-302" });
  const never = addHousehold(db, clerk, { buildingId, code: "H-3", door: "2-303" });
  must(mark());
  must(mark({ householdId: later, nextVisitOn: "2015-05-01", ownerId: null }));
  must(mark({ householdId: never, nextVisitOn: null }));
  reach("surveyed", "2015-04-02");
  must(
    recordVisit(db, caller, {
      requestKey: randomUUID(),
      householdId: later,
      version: 2,
      visitorId: "clerk",
      visitedOn: "2015-04-12",
      note: "约定再来",
      nextVisitOn: "2015-04-16",
    }),
  );
  db.update(household).set({ registeredOn: "2015-01-01" }).run();
  expect(list().map(({ code, stage, lastVisitOn }) => [code, stage, lastVisitOn])).toEqual([
    ["H-2", null, "2015-04-12"],
    ["H-1", "surveyed", null],
    ["H-3", null, null],
  ]);
  expect(householdId).toBe(list()[1]?.id);
  expect(list("2015-04-14").map(({ stage, lastVisitOn }) => [stage, lastVisitOn])).toEqual([
    [null, null],
    [null, null],
    [null, null],
  ]);
  expect(countKeyHouseholds(db, { projectId: "kept", asOf: businessOn })).toBe(3);
  expect(countKeyHouseholds(db, { projectId: "mine", asOf: businessOn })).toBe(0);
});

test("a visit that is overdue may stay as it is while the rest changes", () => {
  const { db, mark } = marking();
  db.update(household).set({ nextVisitOn: "2015-04-01" }).run();
  expect(mark({ nextVisitOn: "2015-04-01", reason: "改了原因" })).toMatchObject({ ok: true });
});

test.each([
  ["a next visit that is past", { nextVisitOn: "2015-04-14" }, "visit.nextInPast"],
  ["an owner nobody knows", { ownerId: "invented" }, "keyHousehold.ownerUnknown"],
  ["a household changed since", { version: 2 }, "household.changedSince"],
  ["an invented household", { householdId: "invented" }, "household.notFound"],
] as const)("%s is refused and changes nothing", (_name, input, refusal) => {
  const { db, mark } = marking();
  const before = dumpTables(db);
  expect(mark(input)).toMatchObject({ ok: false, refusal });
  expect(dumpTables(db)).toEqual(before);
});

test("another clerk's household is none", () => {
  const { db, mark, otherClerk } = marking();
  const before = dumpTables(db);
  expect(mark({}, otherClerk)).toEqual({ ok: false, refusal: "household.notFound" });
  expect(dumpTables(db)).toEqual(before);
});

test("nothing is marked when the audit row cannot be written", () => {
  const { db, mark } = marking();
  const before = dumpTables(db);
  breakAuditTrail(db);
  expect(() => mark()).toThrow();
  expect(dumpTables(db)).toEqual(before);
});
