import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { findCountPublication } from "#db/household/counts/find-count-publication.ts";
import { publishCounts } from "#db/household/counts/publish-counts.ts";
import { findSigningTerms, listSigningTerms } from "#db/household/signing/find-signing-terms.ts";
import { setSigningTerms } from "#db/household/signing/set-signing-terms.ts";
import { auditEvent } from "#db/schema/audit.ts";
import type { CountPublicationInput } from "#domain/household/counts/count-publication-input.ts";
import type { SigningTermsInput } from "#domain/household/signing/signing-terms-input.ts";
import { breakAuditTrail } from "../../break-audit-trail.ts";
import { dumpTables } from "../../dump-tables.ts";
import { at, businessOn, openTestOffice } from "../../open-test-office.ts";

function setting() {
  const office = openTestOffice();
  const { db } = office;
  const seenTerms = () => findSigningTerms(db, "theirs", businessOn)?.id ?? null;
  const seenWord = () => findCountPublication(db, "theirs", businessOn)?.id ?? null;
  const setTerms = (input: Partial<SigningTermsInput> = {}, actor = office.leader) =>
    setSigningTerms(
      db,
      { actor, at },
      {
        requestKey: randomUUID(),
        projectId: "theirs",
        expectedId: seenTerms(),
        thresholdPercent: 85,
        signingFromOn: "2015-03-09",
        signingToOn: "2015-06-08",
        reason: "补偿方案第三条",
        ...input,
      },
    );
  const publish = (input: Partial<CountPublicationInput> = {}, actor = office.leader) =>
    publishCounts(
      db,
      { actor, at },
      {
        requestKey: randomUUID(),
        projectId: "theirs",
        expectedId: seenWord(),
        word: "exact",
        reason: "补偿方案要求公布",
        ...input,
      },
    );
  return { ...office, setTerms, publish };
}

test("a leader sets the terms of signing; every setting stays, the last one is in force", () => {
  const { db, setTerms } = setting();
  expect(setTerms()).toEqual({ ok: true, value: { slug: "theirs-slug" } });
  expect(setTerms({ thresholdPercent: 80, reason: "补充决定" })).toMatchObject({ ok: true });
  expect(listSigningTerms(db, "theirs", businessOn)).toMatchObject([
    { thresholdPercent: 80, reason: "补充决定", setOn: businessOn, setBy: "leader" },
    { thresholdPercent: 85, signingFromOn: "2015-03-09", signingToOn: "2015-06-08" },
  ]);
  expect(findSigningTerms(db, "theirs", "2015-04-14")).toBeUndefined();
  const last = db.select().from(auditEvent).all().at(-1);
  const days = { signingFromOn: "2015-03-09", signingToOn: "2015-06-08" };
  expect(last).toMatchObject({ event: "signing.set", actorId: "leader", subjectId: "theirs" });
  expect(JSON.parse(String(last?.detail))).toEqual({
    before: { thresholdPercent: 85, ...days },
    thresholdPercent: 80,
    ...days,
    reason: "补充决定",
  });
  const { project } = dumpTables(db);
  expect(project).toContainEqual(expect.objectContaining({ id: "theirs", updated_at: at }));
});

test("a leader lets the public see exact counts, and takes it back", () => {
  const { db, publish } = setting();
  expect(publish()).toEqual({ ok: true, value: { slug: "theirs-slug" } });
  expect(findCountPublication(db, "theirs", businessOn)).toMatchObject({
    isExact: true,
    reason: "补偿方案要求公布",
    setBy: "leader",
    setOn: businessOn,
  });
  expect(publish({ word: "banded", reason: "改回分档" })).toMatchObject({ ok: true });
  expect(findCountPublication(db, "theirs", businessOn)?.isExact).toBe(false);
  expect(dumpTables(db).count_publication).toHaveLength(2);
  const last = db.select().from(auditEvent).all().at(-1);
  const detail = { before: true, isExact: false, reason: "改回分档" };
  expect(last).toMatchObject({ event: "counts.published", detail: JSON.stringify(detail) });
});

test.each([
  ["an invented project", { projectId: "invented" }, "project.notFound"],
  ["days out of order", { signingToOn: "2015-03-08" }, "signing.daysOutOfOrder"],
  ["a form drawn from other terms", { expectedId: "other" }, "signing.changedSince"],
  ["a reason with a number in it", { reason: "问过 13800138000" }, "text.phone"],
] as const)("terms are refused for %s, and nothing changes", (_, input, refusal) => {
  const { db, setTerms } = setting();
  const before = dumpTables(db);
  expect(setTerms(input)).toMatchObject({ ok: false, refusal });
  expect(dumpTables(db)).toEqual(before);
});

test.each([
  ["an invented project", { projectId: "invented" }, "project.notFound"],
  ["bands, which are the rule", { word: "banded" }, "publication.unchanged"],
  ["a form drawn from another word", { expectedId: "other" }, "publication.changedSince"],
  ["a reason with a number in it", { reason: "问过 13800138000" }, "text.phone"],
] as const)("what the public sees stays for %s", (_, input, refusal) => {
  const { db, publish } = setting();
  const before = dumpTables(db);
  expect(publish(input)).toMatchObject({ ok: false, refusal });
  expect(dumpTables(db)).toEqual(before);
});

test("the terms in force are not set again, and the same form sent twice counts once", () => {
  const { db, setTerms } = setting();
  const requestKey = randomUUID();
  const first = setTerms({ requestKey, expectedId: null });
  const before = dumpTables(db);
  expect(setTerms({ requestKey, expectedId: null })).toEqual(first);
  expect(dumpTables(db)).toEqual(before);
  expect(setTerms({ reason: "再设一次" })).toMatchObject({ refusal: "signing.unchanged" });
  expect(dumpTables(db)).toEqual(before);
});

test("whoever sets second is told who was first", () => {
  const { setTerms, publish } = setting();
  setTerms();
  expect(setTerms({ thresholdPercent: 80, expectedId: null })).toEqual({
    ok: false,
    refusal: "signing.changedSince",
    params: { leader: "leader" },
  });
  publish();
  expect(publish({ word: "banded", expectedId: null })).toMatchObject({
    refusal: "publication.changedSince",
    params: { leader: "leader" },
  });
});

test("nothing is set when the audit row cannot be written", () => {
  const { db, setTerms, publish } = setting();
  const before = dumpTables(db);
  breakAuditTrail(db);
  expect(() => setTerms()).toThrow();
  expect(() => publish()).toThrow();
  expect(dumpTables(db)).toEqual(before);
});
