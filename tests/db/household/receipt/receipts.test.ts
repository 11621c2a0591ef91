import { randomUUID } from "node:crypto";
import { expect, test, vi } from "vitest";
import { renewReceipt, revokeReceipt } from "#db/household/receipt/end-receipt.ts";
import { listReceipts } from "#db/household/receipt/find-receipt.ts";
import { issueReceipt } from "#db/household/receipt/issue-receipt.ts";
import { issueReceipts, listWaiting } from "#db/household/receipt/issue-receipts.ts";
import { readReceipt } from "#db/household/receipt/read-receipt.ts";
import { makeReceiptIssue, receiptIndex } from "#db/household/receipt/receipt-codes.ts";
import { removeHousehold } from "#db/household/register/remove-household.ts";
import { auditEvent } from "#db/schema/audit.ts";
import { householdReceipt } from "#db/schema/household/household-receipt.ts";
import { signInTry } from "#db/schema/user.ts";
import { groupReceiptCode } from "#domain/household/receipt/receipt-code.ts";
import { breakAuditTrail } from "../../break-audit-trail.ts";
import { dumpTables } from "../../dump-tables.ts";
import { addHousehold, canary, must, openTestLedger } from "../../open-test-ledger.ts";
import { at, businessOn } from "../../open-test-office.ts";

const unknown = { ok: false, refusal: "receipt.unknown" };

function receipts() {
  const ledger = openTestLedger();
  const { db, clerk, householdId, reach } = ledger;
  reach("surveyed", "2015-02-01");
  reach("signed", "2015-03-01");
  const issue = (input: object = {}, actor = clerk) => {
    const made = makeReceiptIssue();
    const given = { requestKey: randomUUID(), householdId, replacesId: null, months: 24 };
    const outcome = issueReceipt(db, { actor, at }, { ...given, ...input, issue: made });
    return { outcome, code: made.codeOf(householdId), made };
  };
  let addresses = 0;
  const read = (typed: string, asOf = businessOn) => {
    addresses += 1;
    return readReceipt(db, { typed, address: `10.0.0.${addresses}`, at }, asOf);
  };
  const openId = () => listReceipts(db, householdId).find(({ ending }) => !ending)?.id ?? "";
  return { ...ledger, issue, read, openId };
}

test("a code opens the stages of its household, however it is typed, and nothing of whose it is", () => {
  const { issue, read } = receipts();
  const { outcome, code } = issue();
  expect(outcome).toMatchObject({ ok: true, value: { expiresOn: "2017-04-15" } });
  const answer = read(groupReceiptCode(code).toLowerCase());
  expect(answer).toEqual({
    ok: true,
    value: {
      days: { surveyed: "2015-02-01", signed: "2015-03-01" },
      way: null,
      agreedMonths: null,
      projectName: { zh: "kept", en: "kept" },
      expiresOn: "2017-04-15",
    },
  });
  const said = JSON.stringify(answer);
  for (const personal of [...Object.values(canary), "2-301", "H-1"]) {
    expect(said).not.toContain(personal);
  }
});

test("the code is in no table, and neither is it in the audit row or the kept answer", () => {
  const { db, issue, read } = receipts();
  const { code } = issue();
  read(code);
  const rows = JSON.stringify(dumpTables(db));
  expect(rows).not.toContain(code);
  expect(rows).not.toContain(groupReceiptCode(code));
  expect(rows).toContain("receipt.issued");
});

test("wrong, mistyped, ended, expired and removed are one answer", () => {
  const { db, clerk, issue, read, openId, householdId } = receipts();
  const { code } = issue();
  const other = makeReceiptIssue().codeOf("any");
  expect(read(other)).toEqual(unknown);
  expect(read("not a code")).toEqual(unknown);
  expect(read(code, "2017-04-15")).toMatchObject({ ok: true });
  expect(read(code, "2017-04-16")).toEqual(unknown);
  const reissued = issue({ replacesId: openId() });
  expect(read(code)).toEqual(unknown);
  expect(read(reissued.code)).toMatchObject({ ok: true });
  must(
    revokeReceipt(
      db,
      { actor: clerk, at },
      { requestKey: randomUUID(), receiptId: openId(), reason: "住户遗失" },
    ),
  );
  expect(read(reissued.code)).toEqual(unknown);
  expect(listReceipts(db, householdId).map(({ ending }) => ending)).toEqual(
    expect.arrayContaining(["revoked", "replaced"]),
  );
});

test("a household taken out of the ledger has no receipt", () => {
  const { db, clerk, buildingId, read } = receipts();
  const householdId = addHousehold(db, clerk, { buildingId, code: "H-2", door: "2-302" });
  const issue = makeReceiptIssue();
  db.insert(householdReceipt)
    .values({
      id: "planted",
      householdId,
      codeIndex: receiptIndex(issue.codeOf(householdId)),
      issuedOn: businessOn,
      issuedAt: at,
      issuedById: "clerk",
      expiresOn: "2017-04-15",
    })
    .run();
  expect(read(issue.codeOf(householdId))).toMatchObject({ ok: true });
  must(
    removeHousehold(
      db,
      { actor: clerk, at },
      { requestKey: randomUUID(), householdId, version: 1, reason: "登记错了" },
    ),
  );
  expect(read(issue.codeOf(householdId))).toEqual(unknown);
});

test("renewing counts from today, and the code stays", () => {
  const { db, clerk, issue, read, openId } = receipts();
  const { code } = issue({ months: 6 });
  expect(read(code, "2015-12-01")).toEqual(unknown);
  const renewal = { requestKey: randomUUID(), receiptId: openId(), months: 36 };
  must(renewReceipt(db, { actor: clerk, at }, renewal));
  expect(read(code, "2015-12-01")).toMatchObject({ ok: true });
});

test.each([
  ["for a household that has not agreed", { isUnsigned: true }, "receipt.notSigned"],
  ["of a form drawn before another was issued", { replacesId: "gone" }, "receipt.changedSince"],
  ["for an invented household", { householdId: "invented" }, "household.notFound"],
])("none is issued %s", (_name, { isUnsigned, ...input }: Record<string, unknown>, refusal) => {
  const { db, clerk, buildingId, issue } = receipts();
  const other = isUnsigned
    ? { householdId: addHousehold(db, clerk, { buildingId, code: "H-2", door: "2-302" }) }
    : {};
  const before = dumpTables(db);
  expect(issue({ ...input, ...other }).outcome).toMatchObject({ ok: false, refusal });
  expect(dumpTables(db)).toEqual(before);
});

test("another clerk can neither issue nor extend nor revoke", () => {
  const { db, otherClerk, issue, openId } = receipts();
  issue();
  const before = dumpTables(db);
  expect(issue({ replacesId: openId() }, otherClerk).outcome).toMatchObject({
    refusal: "household.notFound",
  });
  const caller = { actor: otherClerk, at };
  const of = { requestKey: randomUUID(), receiptId: openId() };
  expect(renewReceipt(db, caller, { ...of, months: 6 })).toMatchObject({
    refusal: "receipt.notFound",
  });
  expect(revokeReceipt(db, caller, { ...of, reason: "理由" })).toMatchObject({
    refusal: "receipt.notFound",
  });
  const batch = { requestKey: randomUUID(), projectId: "kept", buildingId: null, months: 6 };
  expect(issueReceipts(db, caller, { ...batch, issue: makeReceiptIssue() })).toMatchObject({
    refusal: "receipt.projectNotFound",
  });
  expect(dumpTables(db)).toEqual(before);
});

test("the same form sent twice issues once, and the second attempt has no code that opens", () => {
  const { issue, read } = receipts();
  const requestKey = randomUUID();
  const first = issue({ requestKey });
  const again = issue({ requestKey });
  expect(again.outcome).toEqual(first.outcome);
  expect(again.outcome).not.toMatchObject({ value: { issueId: again.made.issueId } });
  expect(read(first.code)).toMatchObject({ ok: true });
  expect(read(again.code)).toEqual(unknown);
});

test("nothing is issued when the audit row cannot be written", () => {
  const { db, issue } = receipts();
  const before = dumpTables(db);
  breakAuditTrail(db);
  expect(() => issue()).toThrow();
  expect(dumpTables(db)).toEqual(before);
});

test("receipts for many go to those that have agreed and have none, and end nobody's", () => {
  const { db, clerk, buildingId, householdId, issue, read } = receipts();
  const unsigned = addHousehold(db, clerk, { buildingId, code: "H-2", door: "2-302" });
  const waiting = () => listWaiting(db, { projectId: "kept", asOf: businessOn });
  expect(waiting().map(({ id }) => id)).toEqual([householdId]);
  const batch = { projectId: "kept", buildingId: null, months: 12 };
  const many = makeReceiptIssue();
  const caller = { actor: clerk, at };
  const all = must(issueReceipts(db, caller, { requestKey: randomUUID(), ...batch, issue: many }));
  expect(all).toMatchObject({ householdIds: [householdId], remaining: 0 });
  expect(all.householdIds).not.toContain(unsigned);
  expect(read(many.codeOf(householdId))).toMatchObject({ ok: true });
  expect(waiting()).toEqual([]);
  expect(
    issueReceipts(db, caller, {
      requestKey: randomUUID(),
      ...batch,
      issue: makeReceiptIssue(),
    }),
  ).toMatchObject({ refusal: "receipt.nobodyWaits" });
  expect(issue().outcome).toMatchObject({ refusal: "receipt.changedSince" });
  expect(db.select().from(auditEvent).all().at(-1)).toMatchObject({
    event: "receipt.issuedForMany",
    subjectId: "kept",
  });
  // Expired, it waits again.
  expect(listWaiting(db, { projectId: "kept", asOf: "2016-04-16" })).toHaveLength(1);
});

test("a try is counted before anything is looked for; whoever guesses waits, others do not", () => {
  const { db, issue } = receipts();
  const { code } = issue();
  const from = (address: string, typed: string) =>
    readReceipt(db, { typed, address, at }, businessOn);
  const wrong = makeReceiptIssue().codeOf("any");
  const guesses = Array.from({ length: 200 }, () => from("192.0.2.1", wrong));
  expect(guesses.filter((each) => !each.ok && each.refusal === "receipt.unknown")).toHaveLength(25);
  // Even the right one is not looked for: otherwise the limit would be none.
  const prepare = vi.spyOn(db, "select");
  expect(from("192.0.2.1", code)).toMatchObject({ refusal: "receipt.tooMany" });
  expect(prepare).not.toHaveBeenCalled();
  prepare.mockRestore();
  expect(from("192.0.2.2", code)).toMatchObject({ ok: true });
  expect(
    db
      .select()
      .from(signInTry)
      .all()
      .map(({ key }) => key),
  ).not.toContain("192.0.2.2");
});

test("however many addresses guess, a new one has its own first tries", () => {
  const { db, issue } = receipts();
  const { code } = issue();
  const wrong = makeReceiptIssue().codeOf("any");
  for (let address = 0; address < 60; address += 1) {
    for (let times = 0; times < 25; times += 1) {
      readReceipt(db, { typed: wrong, address: `198.51.100.${address}`, at }, businessOn);
    }
  }
  const late = (typed: string) =>
    readReceipt(db, { typed, address: "203.0.113.9", at }, businessOn);
  for (let times = 0; times < 4; times += 1) expect(late(wrong)).toEqual(unknown);
  expect(late(code)).toMatchObject({ ok: true });
});

test("right codes cost their address nothing", () => {
  const { db, issue } = receipts();
  const { code } = issue();
  for (let times = 0; times < 100; times += 1) {
    expect(readReceipt(db, { typed: code, address: "192.0.2.7", at }, businessOn)).toMatchObject({
      ok: true,
    });
  }
});
