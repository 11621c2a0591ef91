import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { listDocuments } from "#db/household/compensation/list-compensation.ts";
import { recordDocument } from "#db/household/compensation/record-document.ts";
import { auditEvent } from "#db/schema/audit.ts";
import type { DocumentInput } from "#domain/household/compensation/document-input.ts";
import { breakAuditTrail } from "../../break-audit-trail.ts";
import { dumpTables } from "../../dump-tables.ts";
import { openTestLedger } from "../../open-test-ledger.ts";
import { at, businessOn } from "../../open-test-office.ts";

function filing() {
  const ledger = openTestLedger();
  const { db, householdId } = ledger;
  const file = (input: Partial<DocumentInput> = {}, actor = ledger.clerk) =>
    recordDocument(
      db,
      { actor, at },
      {
        requestKey: randomUUID(),
        householdId,
        correctsId: null,
        kind: "certificate",
        reference: "档-0001",
        receivedOn: "2015-04-10",
        ...input,
      },
    );
  return { ...ledger, file, rows: () => listDocuments(db, householdId) };
}

test("a document is on file under its number; a correction leaves the entry it replaces", () => {
  const { db, file, rows, householdId } = filing();
  expect(file()).toEqual({ ok: true, value: { householdId, slug: "kept-slug" } });
  const correctsId = rows()[0]?.id;
  expect(file({ correctsId, reference: "档-0002" })).toMatchObject({ ok: true });
  expect(rows()).toMatchObject([
    { kind: "certificate", reference: "档-0001", receivedOn: "2015-04-10", correctsId: null },
    { reference: "档-0002", correctsId, recordedOn: businessOn, recorder: "clerk" },
  ]);
  expect(db.select().from(auditEvent).all().at(-1)).toMatchObject({
    event: "document.recorded",
    subjectId: householdId,
    detail: JSON.stringify({
      projectId: "kept",
      kind: "certificate",
      receivedOn: "2015-04-10",
      correctsId,
    }),
  });
  expect(file({ correctsId, reference: "档-0003" })).toMatchObject({
    refusal: "document.changedSince",
  });
});

test.each([
  ["not received yet", { receivedOn: "2015-04-16" }, "document.inFuture"],
  ["already on file", {}, "document.alreadyOnFile"],
  ["that takes the place of none", { correctsId: "invented" }, "document.changedSince"],
  ["of an invented household", { householdId: "invented" }, "household.notFound"],
] as const)("a document %s is refused and changes nothing", (_name, input, refusal) => {
  const { db, file } = filing();
  file();
  const before = dumpTables(db);
  expect(file(input)).toMatchObject({ ok: false, refusal });
  expect(dumpTables(db)).toEqual(before);
});

test("another clerk's household is none", () => {
  const { db, file, otherClerk } = filing();
  const before = dumpTables(db);
  expect(file({}, otherClerk)).toEqual({ ok: false, refusal: "household.notFound" });
  expect(dumpTables(db)).toEqual(before);
});

test("the same document sent twice is on file once", () => {
  const { db, file } = filing();
  const requestKey = randomUUID();
  const first = file({ requestKey });
  const before = dumpTables(db);
  expect(file({ requestKey })).toEqual(first);
  expect(dumpTables(db)).toEqual(before);
});

test("nothing is filed when the audit row cannot be written", () => {
  const { db, file } = filing();
  const before = dumpTables(db);
  breakAuditTrail(db);
  expect(() => file()).toThrow();
  expect(dumpTables(db)).toEqual(before);
});
