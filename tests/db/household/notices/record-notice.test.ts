import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import {
  findNoticesInForce,
  findReplacedNotices,
  listNotices,
} from "#db/household/notices/list-notices.ts";
import { recordNotice } from "#db/household/notices/record-notice.ts";
import { auditEvent } from "#db/schema/audit.ts";
import { setting } from "#db/schema/setting.ts";
import { addDays } from "#domain/calendar/calendar-day.ts";
import { recordHistory } from "#domain/household/compensation/records-in-force.ts";
import type { NoticeInput } from "#domain/household/notices/notice-input.ts";
import { breakAuditTrail } from "../../break-audit-trail.ts";
import { dumpTables } from "../../dump-tables.ts";
import { openTestLedger } from "../../open-test-ledger.ts";
import { at, businessOn } from "../../open-test-office.ts";

function putting() {
  const ledger = openTestLedger();
  const { db } = ledger;
  const put = (input: Partial<NoticeInput> = {}, actor = ledger.clerk) =>
    recordNotice(
      db,
      { actor, at },
      {
        requestKey: randomUUID(),
        projectId: "kept",
        correctsId: null,
        article: "scheme",
        audience: "征收范围内全体住户",
        fromOn: "2015-04-01",
        toOn: "2015-04-30",
        proof: "照片4张",
        ...input,
      },
    );
  return { ...ledger, put, rows: () => listNotices(db, "kept") };
}

test("a notice stands with its days and proof; a correction leaves the entry it replaces", () => {
  const { db, put, rows } = putting();
  expect(put()).toEqual({ ok: true, value: { slug: "kept-slug" } });
  const correctsId = rows()[0]?.id ?? "";
  expect(put({ correctsId, toOn: "2015-05-05" })).toMatchObject({ ok: true });
  expect(rows()).toMatchObject([
    {
      article: "scheme",
      fromOn: "2015-04-01",
      toOn: "2015-04-30",
      proof: "照片4张",
      recordedOn: businessOn,
      recorder: "clerk",
      correctsId: null,
    },
    { toOn: "2015-05-05", correctsId },
  ]);
  expect(db.select().from(auditEvent).all().at(-1)).toMatchObject({
    event: "notice.recorded",
    subjectType: "notice",
    subjectId: rows()[1]?.id,
    detail: JSON.stringify({
      projectId: "kept",
      article: "scheme",
      fromOn: "2015-04-01",
      toOn: "2015-05-05",
      correctsId,
    }),
  });
  expect(put({ correctsId })).toMatchObject({ refusal: "notice.changedSince" });
});

test("29 days are refused with the first day that is enough, and nothing is written", () => {
  const { db, put } = putting();
  const before = dumpTables(db);
  expect(put({ toOn: "2015-04-29" })).toEqual({
    ok: false,
    refusal: "notice.tooShort",
    field: "toOn",
    params: { days: 29, minimum: 30, earliestOn: "2015-04-30" },
  });
  expect(dumpTables(db)).toEqual(before);
});

test.each([
  ["that ends before it begins", { toOn: "2015-03-31" }, "notice.endsBeforeStart"],
  ["that takes the place of none", { correctsId: "invented" }, "notice.changedSince"],
  ["of another clerk's project", { projectId: "foreign" }, "notice.projectNotFound"],
  ["of an invented project", { projectId: "invented" }, "notice.projectNotFound"],
] as const)("a notice %s is refused and changes nothing", (_name, input, refusal) => {
  const { db, put } = putting();
  const before = dumpTables(db);
  expect(put(input)).toMatchObject({ ok: false, refusal });
  expect(dumpTables(db)).toEqual(before);
});

test("a correction that changes nothing, and the same notice sent twice, write nothing", () => {
  const { db, put, rows } = putting();
  const requestKey = randomUUID();
  const first = put({ requestKey });
  const before = dumpTables(db);
  expect(put({ requestKey })).toEqual(first);
  expect(put({ correctsId: rows()[0]?.id })).toMatchObject({ refusal: "notice.unchanged" });
  expect(dumpTables(db)).toEqual(before);
});

test("nothing is put up when the audit row cannot be written", () => {
  const { db, put } = putting();
  const before = dumpTables(db);
  breakAuditTrail(db);
  expect(() => put()).toThrow();
  expect(dumpTables(db)).toEqual(before);
});

test("pages of what stands and of what was put right are those of the rule, on any day", () => {
  const { db, put, rows } = putting();
  for (let number = 0; number < 5; number++) put({ audience: `对象${number}` });
  for (const place of [1, 3]) put({ correctsId: rows()[place]?.id ?? "", toOn: "2015-05-05" });
  const later = addDays(businessOn, 3);
  db.update(setting).set({ value: later }).where(eq(setting.key, "demoDate")).run();
  put({ correctsId: rows().at(-1)?.id ?? "", toOn: "2015-05-09" });
  for (const asOf of [addDays(businessOn, -1), businessOn, later]) {
    const history = recordHistory(rows(), asOf);
    const inForce = history.filter(({ correctedBy }) => correctedBy === null);
    const replaced = history.flatMap(({ row, correctedBy }) =>
      correctedBy ? [{ ...row, replacedOn: correctedBy.recordedOn }] : [],
    );
    const asked = { projectId: "kept", asOf, size: 2 };
    const pages = [1, 2, 3];
    const shown = pages.map((page) => findNoticesInForce(db, { ...asked, page }));
    const older = pages.map((page) => findReplacedNotices(db, { ...asked, page }));
    const once = <T extends { page: number }>(all: T[]) =>
      all.filter((each, at) => each.page === at + 1);
    expect(once(shown).flatMap((page) => page.rows)).toEqual(inForce.map(({ row }) => row));
    expect(once(older).flatMap((page) => page.rows)).toEqual(replaced);
    expect([shown[0]?.total, older[0]?.total]).toEqual([inForce.length, replaced.length]);
  }
});
