import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { listVisits } from "#db/household/compensation/list-compensation.ts";
import { recordVisit } from "#db/household/compensation/record-visit.ts";
import { findHouseholdForForm } from "#db/household/register/find-household-for-form.ts";
import { auditEvent } from "#db/schema/audit.ts";
import { user } from "#db/schema/user.ts";
import type { VisitInput } from "#domain/household/compensation/visit-input.ts";
import { breakAuditTrail } from "../../break-audit-trail.ts";
import { dumpTables } from "../../dump-tables.ts";
import { openTestLedger } from "../../open-test-ledger.ts";
import { at, businessOn } from "../../open-test-office.ts";

function visiting() {
  const ledger = openTestLedger();
  const { db, householdId } = ledger;
  const visit = (input: Partial<VisitInput> = {}, actor = ledger.clerk) =>
    recordVisit(
      db,
      { actor, at },
      {
        requestKey: randomUUID(),
        householdId,
        version: 1,
        visitedOn: "2015-04-14",
        visitorId: "leader",
        note: "已说明补偿方案",
        nextVisitOn: "2015-04-20",
        ...input,
      },
    );
  const household = () =>
    findHouseholdForForm(db, { actor: ledger.clerk, on: businessOn }, householdId);
  return { ...ledger, visit, household };
}

test("a visit stands with who went, and the household has its next one", () => {
  const { db, visit, household, householdId } = visiting();
  expect(visit()).toEqual({ ok: true, value: { householdId, slug: "kept-slug" } });
  expect(listVisits(db, householdId)).toMatchObject([
    {
      visitedOn: "2015-04-14",
      visitor: "leader",
      note: "已说明补偿方案",
      recordedOn: businessOn,
      recorder: "clerk",
    },
  ]);
  expect(household()).toMatchObject({ nextVisitOn: "2015-04-20", version: 2 });
  const detail = { projectId: "kept", on: "2015-04-14", visitorId: "leader" };
  expect(db.select().from(auditEvent).all().at(-1)).toMatchObject({
    event: "visit.recorded",
    subjectId: householdId,
    detail: JSON.stringify({ ...detail, nextVisitOn: "2015-04-20" }),
  });
  expect(visit({ version: 2, nextVisitOn: null })).toMatchObject({ ok: true });
  expect(household()?.nextVisitOn).toBeNull();
});

test.each([
  ["to come", { visitedOn: "2015-04-16" }, "visit.inFuture"],
  ["with a next one that is past", { nextVisitOn: "2015-04-14" }, "visit.nextInPast"],
  ["by an administrator", { visitorId: "admin" }, "visit.visitorUnknown"],
  ["by nobody known", { visitorId: "invented" }, "visit.visitorUnknown"],
  ["of a household changed since", { version: 2 }, "household.changedSince"],
  ["to an invented household", { householdId: "invented" }, "household.notFound"],
] as const)("a visit %s is refused and changes nothing", (_name, input, refusal) => {
  const { db, visit } = visiting();
  const before = dumpTables(db);
  expect(visit(input)).toMatchObject({ ok: false, refusal });
  expect(dumpTables(db)).toEqual(before);
});

test("another clerk's household, and a visitor whose account is disabled, are none", () => {
  const { db, visit, otherClerk } = visiting();
  db.update(user).set({ banned: true }).where(eq(user.id, "leader")).run();
  const before = dumpTables(db);
  expect(visit({}, otherClerk)).toEqual({ ok: false, refusal: "household.notFound" });
  expect(visit()).toMatchObject({ refusal: "visit.visitorUnknown", field: "visitorId" });
  expect(dumpTables(db)).toEqual(before);
});

test("the same visit sent twice counts once", () => {
  const { db, visit } = visiting();
  const requestKey = randomUUID();
  const first = visit({ requestKey });
  const before = dumpTables(db);
  expect(visit({ requestKey })).toEqual(first);
  expect(dumpTables(db)).toEqual(before);
});

test("nothing is recorded when the audit row cannot be written", () => {
  const { db, visit } = visiting();
  const before = dumpTables(db);
  breakAuditTrail(db);
  expect(() => visit()).toThrow();
  expect(dumpTables(db)).toEqual(before);
});
