import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { reviewReport } from "#db/report/review-report.ts";
import { progressReport } from "#db/schema/progress-report.ts";
import type { Actor } from "#domain/access/permission.ts";
import type { ReportReviewInput } from "#domain/report/report-input.ts";
import { breakAuditTrail } from "../break-audit-trail.ts";
import { dumpTables } from "../dump-tables.ts";
import { insertTestUser } from "../insert-test-user.ts";
import { at, businessOn, openTestOffice } from "../open-test-office.ts";

function reviewing() {
  const office = openTestOffice();
  const file = (id: string, correctsId: string | null = null) =>
    office.db
      .insert(progressReport)
      .values({
        id,
        projectId: "mine",
        reporterId: "owner",
        percent: 60,
        asOfOn: businessOn,
        reportedOn: businessOn,
        reportedAt: at,
        done: "二层浇筑完成",
        correctsId,
      })
      .run();
  const review = (input: Partial<ReportReviewInput> = {}, actor: Actor = office.leader) =>
    reviewReport(
      office.db,
      { actor, at },
      {
        requestKey: randomUUID(),
        reportId: "report",
        decision: "approved",
        comment: null,
        ...input,
      },
    );
  file("report");
  return { ...office, file, review };
}

test.each([
  ["approved", null],
  ["returned", "与现场不符"],
] as const)("a leader's answer (%s) is kept and is in the audit trail", (decision, comment) => {
  const { db, review } = reviewing();
  expect(review({ decision, comment })).toEqual({
    ok: true,
    value: { reportId: "report", slug: "mine-slug", decision },
  });
  const after = dumpTables(db);
  expect(after.report_review).toMatchObject([
    {
      report_id: "report",
      decision,
      comment,
      reviewer_id: "leader",
      reviewed_on: businessOn,
      reviewed_at: at,
    },
  ]);
  expect(after.project).toContainEqual(expect.objectContaining({ id: "mine", updated_at: at }));
  expect(after.audit_event).toMatchObject([
    { event: `report.${decision}`, actor_id: "leader", subject_id: "report" },
  ]);
});

test("returning without a comment is refused beside the field and changes nothing", () => {
  const { db, review } = reviewing();
  const before = dumpTables(db);
  expect(review({ decision: "returned" })).toEqual({
    ok: false,
    refusal: "review.commentRequired",
    field: "comment",
  });
  expect(dumpTables(db)).toEqual(before);
});

test("nothing is answered when the audit row cannot be written", () => {
  const { db, review } = reviewing();
  const before = dumpTables(db);
  breakAuditTrail(db);
  expect(() => review()).toThrow();
  expect(dumpTables(db)).toEqual(before);
});

test("a report is answered once, and not after its owner has corrected it", () => {
  const { db, file, review } = reviewing();
  review();
  file("second");
  file("correction", "second");
  const before = dumpTables(db);
  expect(review({ decision: "returned", comment: "再看" })).toMatchObject({
    refusal: "review.notSubmitted",
    params: { status: "approved" },
  });
  expect(review({ reportId: "second" })).toMatchObject({
    refusal: "review.notSubmitted",
    params: { status: "corrected" },
  });
  expect(dumpTables(db)).toEqual(before);
});

test("an invented report is not found", () => {
  const { db, review } = reviewing();
  const before = dumpTables(db);
  expect(review({ reportId: "invented" })).toEqual({ ok: false, refusal: "report.notFound" });
  expect(dumpTables(db)).toEqual(before);
});

test("the same answer sent twice counts once; the key of somebody else is a fault", () => {
  const { db, review } = reviewing();
  const requestKey = randomUUID();
  const first = review({ requestKey });
  const before = dumpTables(db);
  expect(review({ requestKey })).toEqual(first);
  expect(dumpTables(db)).toEqual(before);
  const second = insertTestUser(db, "leader", "second-leader");
  expect(() => review({ requestKey }, second)).toThrow("reused");
});
