import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { approveReports } from "#db/report/approve-reports.ts";
import { reviewReport } from "#db/report/review-report.ts";
import { progressReport } from "#db/schema/progress-report.ts";
import { breakAuditTrail } from "../break-audit-trail.ts";
import { dumpTables } from "../dump-tables.ts";
import { at, businessOn, openTestOffice } from "../open-test-office.ts";

type Filed = Partial<typeof progressReport.$inferInsert> & { id: string };

function queue() {
  const office = openTestOffice();
  const caller = { actor: office.leader, at };
  const file = (report: Filed) =>
    office.db
      .insert(progressReport)
      .values({
        projectId: "mine",
        reporterId: "owner",
        percent: 60,
        asOfOn: businessOn,
        reportedOn: businessOn,
        reportedAt: at,
        done: "二层浇筑完成",
        ...report,
      })
      .run();
  const approve = (reportIds: string[], requestKey = randomUUID()) =>
    approveReports(office.db, caller, { requestKey, reportIds });
  const review = (reportId: string) =>
    reviewReport(office.db, caller, {
      requestKey: randomUUID(),
      reportId,
      decision: "approved",
      comment: null,
    });
  file({ id: "first" });
  file({ id: "second" });
  file({ id: "third", projectId: "theirs", reporterId: "other" });
  return { ...office, file, approve, review };
}

test("several are approved at once, each with its row of the trail", () => {
  const { db, approve } = queue();
  expect(approve(["first", "second", "third"])).toEqual({
    ok: true,
    value: { approved: 3, slugs: ["mine-slug", "theirs-slug"], left: [] },
  });
  const after = dumpTables(db);
  expect(after.report_review).toHaveLength(3);
  expect(after.audit_event).toMatchObject(
    ["first", "second", "third"].map((id) => ({
      event: "report.approved",
      actor_id: "leader",
      subject_id: id,
    })),
  );
});

test("what waits no longer is left and named, and the others are approved", () => {
  const { db, file, approve, review } = queue();
  review("first");
  file({ id: "put-right", correctsId: "second" });
  const answered = approve(["first", "second", "third"]);
  expect(answered).toMatchObject({
    ok: true,
    value: {
      approved: 1,
      slugs: ["theirs-slug"],
      left: [
        { reportId: "first", status: "approved", asOfOn: businessOn },
        { reportId: "second", status: "corrected", asOfOn: businessOn },
      ],
    },
  });
  expect(dumpTables(db).report_review).toHaveLength(2);
});

test.each([
  ["none of them waits", ["first"], "review.noneWaiting"],
  ["one was invented", ["second", "invented"], "report.notFound"],
])("%s: refused, and nothing is written", (_case, ids, refusal) => {
  const { db, approve, review } = queue();
  review("first");
  const before = dumpTables(db);
  expect(approve(ids)).toEqual({ ok: false, refusal });
  expect(dumpTables(db)).toEqual(before);
});

test("none is approved when one audit row cannot be written", () => {
  const { db, approve } = queue();
  const before = dumpTables(db);
  breakAuditTrail(db);
  expect(() => approve(["first", "second"])).toThrow();
  expect(dumpTables(db)).toEqual(before);
});

test("the same request sent twice counts once", () => {
  const { db, approve } = queue();
  const requestKey = randomUUID();
  const first = approve(["first", "second"], requestKey);
  const before = dumpTables(db);
  expect(approve(["first", "second"], requestKey)).toEqual(first);
  expect(dumpTables(db)).toEqual(before);
});
