import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { findProjectFacts } from "#db/portfolio/list-project-facts.ts";
import { reviewReport } from "#db/report/review-report.ts";
import { retract } from "#db/retraction/retract.ts";
import { auditEvent } from "#db/schema/audit.ts";
import { milestoneEvent } from "#db/schema/milestone.ts";
import { progressReport } from "#db/schema/progress-report.ts";
import type { Actor } from "#domain/access/permission.ts";
import type { RetractionInput } from "#domain/retraction/retraction.ts";
import { breakAuditTrail } from "../break-audit-trail.ts";
import { dumpTables } from "../dump-tables.ts";
import { at, businessOn, openTestOffice } from "../open-test-office.ts";

function retracting() {
  const office = openTestOffice();
  const { db, owner, leader } = office;
  const file = (id: string, correctsId: string | null = null) =>
    db
      .insert(progressReport)
      .values({
        id,
        projectId: "mine",
        reporterId: "owner",
        percent: 60,
        asOfOn: businessOn,
        reportedOn: businessOn,
        reportedAt: at,
        done: "封顶",
        correctsId,
      })
      .run();
  const review = () =>
    reviewReport(
      db,
      { actor: leader, at },
      { requestKey: randomUUID(), reportId: "report", decision: "approved", comment: null },
    );
  const takeBack = (
    input: Partial<RetractionInput> = {},
    { actor = owner, late = 60_000 }: { actor?: Actor; late?: number } = {},
  ) =>
    retract(
      db,
      { actor, at: at + late },
      {
        requestKey: randomUUID(),
        projectId: "mine",
        subject: "report",
        subjectId: "report",
        ...input,
      },
    );
  const facts = () => findProjectFacts(db, "mine-slug");
  file("report");
  return { ...office, file, review, takeBack, facts };
}

test("a report taken back counts no more, stays in the database and in the trail", () => {
  const { db, takeBack, facts } = retracting();
  const version = facts()?.version ?? 0;
  expect(takeBack()).toEqual({ ok: true, value: { slug: "mine-slug", subject: "report" } });
  expect(facts()?.reports).toEqual([]);
  expect(facts()?.version).toBe(version + 1);
  expect(dumpTables(db).progress_report).toHaveLength(1);
  expect(db.select().from(auditEvent).all().at(-1)).toMatchObject({
    event: "report.retracted",
    subjectId: "report",
    detail: JSON.stringify({ projectId: "mine", percent: 60 }),
  });
  expect(takeBack()).toMatchObject({ refusal: "retraction.notFound" });
});

test("a report and what was recorded with it go back together", () => {
  const { db, takeBack, facts } = retracting();
  db.insert(milestoneEvent)
    .values({
      id: "event",
      milestoneId: "mine-milestone",
      kind: "met",
      happenedOn: businessOn,
      recordedOn: businessOn,
      recordedById: "owner",
      recordedAt: at,
    })
    .run();
  const milestone = () => facts()?.milestones.find(({ id }) => id === "mine-milestone");
  const version = milestone()?.version ?? 0;
  const alone = takeBack({ subject: "milestoneEvent", subjectId: "event" });
  expect(alone).toMatchObject({ refusal: "retraction.notFound" });
  expect(takeBack()).toMatchObject({ ok: true });
  expect(milestone()?.events).toEqual([]);
  expect(milestone()?.version).toBe(version + 1);
});

test("a review taken back leaves its report waiting, to be reviewed once more", () => {
  const { leader, review, takeBack, facts } = retracting();
  expect(review()).toMatchObject({ ok: true });
  expect(takeBack()).toMatchObject({ refusal: "retraction.builtOn" });
  expect(takeBack({ subject: "review" })).toMatchObject({ refusal: "retraction.notFound" });
  expect(takeBack({ subject: "review" }, { actor: leader })).toMatchObject({ ok: true });
  expect(facts()?.reports).toMatchObject([{ reviews: [], review: null }]);
  expect(review()).toMatchObject({ ok: true });
  expect(facts()?.reports).toMatchObject([{ review: { decision: "approved" } }]);
});

test("a correction taken back leaves the report to be corrected once more, and not twice", () => {
  const { file, takeBack, facts } = retracting();
  file("correction", "report");
  expect(() => file("another", "report")).toThrow("a report is corrected once");
  expect(takeBack({ subjectId: "correction" })).toMatchObject({ ok: true });
  file("another", "report");
  expect(facts()?.reports.map(({ id }) => id)).toEqual(["report", "another"]);
});

test("nobody takes back another's, one of a project that is not theirs, or after ten minutes", () => {
  const { otherOwner, leader, takeBack, db } = retracting();
  const before = dumpTables(db);
  expect(takeBack({}, { actor: otherOwner })).toMatchObject({ refusal: "retraction.notFound" });
  expect(takeBack({}, { actor: leader })).toMatchObject({ refusal: "retraction.notFound" });
  expect(takeBack({ projectId: "former" })).toMatchObject({ refusal: "retraction.notFound" });
  expect(takeBack({}, { late: 600_000 })).toMatchObject({ refusal: "retraction.tooLate" });
  expect(takeBack({}, { late: -1 })).toMatchObject({ refusal: "retraction.tooLate" });
  expect(dumpTables(db)).toEqual(before);
});

test("nothing is taken back where the trail cannot be written", () => {
  const { db, takeBack } = retracting();
  breakAuditTrail(db);
  const before = dumpTables(db);
  expect(() => takeBack()).toThrow();
  expect(dumpTables(db)).toEqual(before);
});
