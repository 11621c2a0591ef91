import { beforeEach, expect, test } from "vitest";
import { listHolders } from "#db/household/person/list-holders.ts";
import { listNumberReveals } from "#db/household/person/list-number-reveals.ts";
import { revealNumber } from "#db/household/person/reveal-number.ts";
import { auditEvent } from "#db/schema/audit.ts";
import { assignment } from "#db/schema/project.ts";
import { personalNumbers } from "#domain/household/person/personal-number.ts";
import type { RevealInput } from "#domain/household/person/reveal-input.ts";
import { breakAuditTrail } from "../../break-audit-trail.ts";
import { dumpTables } from "../../dump-tables.ts";
import { canary, must, openTestLedger } from "../../open-test-ledger.ts";
import { at, businessOn } from "../../open-test-office.ts";

const reason = "电话约定入户时间";

function revealing() {
  const ledger = openTestLedger();
  const { db, householdId } = ledger;
  const holderId = listHolders(db, householdId)[0]?.id ?? "";
  const reveal = (input: Partial<RevealInput> = {}, actor = ledger.clerk) =>
    revealNumber(db, { actor, at }, { householdId, holderId, field: "phone", reason, ...input });
  return { ...ledger, holderId, reveal };
}

let ledger: ReturnType<typeof revealing>;
beforeEach(() => {
  ledger = revealing();
});

test.each(personalNumbers)("the clerk of the project is shown a holder's %s", (field) => {
  const { db, householdId, holderId, reveal } = ledger;
  expect(reveal({ field })).toEqual({ ok: true, value: { number: canary[field] } });
  expect(db.select().from(auditEvent).all().at(-1)).toMatchObject({
    event: "household.revealed",
    actorId: "clerk",
    subjectId: householdId,
    detail: JSON.stringify({ projectId: "kept", code: "H-1", holderId, field, reason }),
  });
});

test("no number and no name gets into the audit trail, a stored answer or any other row", () => {
  const { db, reveal } = ledger;
  for (const field of personalNumbers) must(reveal({ field }));
  const tables = JSON.stringify(dumpTables(db));
  expect(tables).toContain("household.revealed");
  for (const field of personalNumbers) expect(tables).not.toContain(canary[field]);
  const { audit_event: trail, request_receipt: receipts } = dumpTables(db);
  expect(JSON.stringify([trail, receipts])).not.toContain(canary.name);
});

test("a look stands at the household, with who saw which number and why", () => {
  const { db, clerk, householdId, reveal } = ledger;
  must(reveal({ field: "phone" }));
  must(reveal({ field: "identity" }));
  expect(listNumberReveals(db, { householdId, asOf: businessOn })).toMatchObject([
    { by: clerk.name, on: businessOn, detail: { field: "identity", reason } },
    { by: clerk.name, on: businessOn, detail: { field: "phone", reason } },
  ]);
  expect(listNumberReveals(db, { householdId, asOf: "2015-04-14" })).toEqual([]);
});

test("a form sent again is another look, with a row of its own", () => {
  const { db, reveal } = ledger;
  const looks = () =>
    db
      .select()
      .from(auditEvent)
      .all()
      .filter(({ event }) => event === "household.revealed").length;
  must(reveal());
  must(reveal());
  expect(looks()).toBe(2);
  db.delete(assignment).run();
  expect(reveal()).toEqual({ ok: false, refusal: "household.notFound" });
  expect(looks()).toBe(2);
});

test("a leader is shown a phone, of any project, and nothing else", () => {
  const { leader, reveal } = ledger;
  expect(reveal({}, leader)).toEqual({ ok: true, value: { number: canary.phone } });
  for (const field of ["identity", "bankAccount"] as const) {
    expect(reveal({ field }, leader)).toEqual({ ok: false, refusal: "reveal.notAllowed" });
  }
});

test.each([
  ["an invented household", { householdId: "invented" }, "household.notFound"],
  ["an invented holder", { holderId: "invented" }, "reveal.noNumber"],
  ["a reason with the number in it", { reason: `打 ${canary.phone}` }, "text.phone"],
] as const)("%s is refused and changes nothing", (_what, input, refusal) => {
  const { db, reveal } = ledger;
  const before = dumpTables(db);
  expect(reveal(input)).toMatchObject({ ok: false, refusal });
  expect(dumpTables(db)).toEqual(before);
});

test.each(["otherClerk", "owner", "admin"] as const)("%s is shown nothing", (who) => {
  const { db, reveal } = ledger;
  const before = dumpTables(db);
  expect(reveal({}, ledger[who])).toMatchObject({ ok: false });
  expect(dumpTables(db)).toEqual(before);
});

test("nothing is shown when the audit row cannot be written", () => {
  const { db, reveal } = ledger;
  const before = dumpTables(db);
  breakAuditTrail(db);
  expect(() => reveal()).toThrow();
  expect(dumpTables(db)).toEqual(before);
});
