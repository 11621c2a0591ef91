import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { reportProgress } from "#db/report/report-progress.ts";
import { reviewReport } from "#db/report/review-report.ts";
import type { Actor } from "#domain/access/permission.ts";
import { questionToken } from "#domain/core/question.ts";
import { breakAuditTrail } from "../break-audit-trail.ts";
import { dumpTables } from "../dump-tables.ts";
import { at, openTestOffice } from "../open-test-office.ts";

function reporting() {
  const office = openTestOffice();
  const report = (
    input: Partial<Parameters<typeof reportProgress>[2]> = {},
    actor: Actor = office.owner,
  ) =>
    reportProgress(
      office.db,
      { actor, at },
      {
        requestKey: randomUUID(),
        projectId: "mine",
        version: 1,
        percent: 60,
        asOfOn: "2015-04-15",
        done: "二层浇筑完成",
        blocker: null,
        nextStep: null,
        fallReason: null,
        correctsId: null,
        ...input,
      },
    );
  return { ...office, report };
}

function reportIdOf(outcome: ReturnType<ReturnType<typeof reporting>["report"]>): string {
  if (!outcome.ok) throw new Error(outcome.refusal);
  return outcome.value.reportId;
}

test("a report is filed on the business date, moves the project on and is in the audit trail", () => {
  const { db, report } = reporting();
  const outcome = report({ percent: 65, asOfOn: "2015-04-10", blocker: "管线", nextStep: "封顶" });
  expect(outcome).toMatchObject({ ok: true, value: { projectId: "mine", slug: "mine-slug" } });
  const after = dumpTables(db);
  expect(after.progress_report).toMatchObject([
    {
      id: reportIdOf(outcome),
      project_id: "mine",
      reporter_id: "owner",
      percent: 65,
      as_of_on: "2015-04-10",
      reported_on: "2015-04-15",
      reported_at: at,
      done: "二层浇筑完成",
      blocker: "管线",
      next_step: "封顶",
      corrects_id: null,
      synthetic: 0,
    },
  ]);
  expect(after.project).toContainEqual(
    expect.objectContaining({ id: "mine", version: 2, updated_at: at }),
  );
  expect(after.audit_event).toMatchObject([
    { event: "progress.reported", actor_id: "owner", subject_type: "project", subject_id: "mine" },
  ]);
});

test.each([
  ["a future date", { asOfOn: "2015-04-16" }, "report.futureDate", "asOfOn"],
  ["a percent above 100", { percent: 101 }, "report.percentOutOfRange", "percent"],
  ["a fall without a reason", { percent: 59 }, "report.fallNeedsReason", "fallReason"],
  ["a correction of nothing", { correctsId: "none" }, "report.correctsUnknown", "correctsId"],
])("%s is refused beside its field and changes nothing", (_case, input, refusal, field) => {
  const { db, report } = reporting();
  report();
  const before = dumpTables(db);
  expect(report({ version: 2, ...input })).toMatchObject({ ok: false, refusal, field });
  expect(dumpTables(db)).toEqual(before);
});

test("nothing is filed when the audit row cannot be written", () => {
  const { db, report } = reporting();
  const before = dumpTables(db);
  breakAuditTrail(db);
  expect(() => report()).toThrow();
  expect(dumpTables(db)).toEqual(before);
});

test.each(["theirs", "former", "coming", "invented"])(
  "a project that is not the caller's today (%s) is not found and changes nothing",
  (projectId) => {
    const { db, report } = reporting();
    const before = dumpTables(db);
    expect(report({ projectId })).toEqual({ ok: false, refusal: "project.notFound" });
    expect(dumpTables(db)).toEqual(before);
  },
);

test("another owner and a leader find no such project", () => {
  const { db, report, otherOwner, leader } = reporting();
  const before = dumpTables(db);
  expect(report({}, otherOwner)).toEqual({ ok: false, refusal: "project.notFound" });
  expect(report({ projectId: "theirs" }, leader)).toMatchObject({ refusal: "project.notFound" });
  expect(dumpTables(db)).toEqual(before);
});

test("the first and the last day of an assignment count", () => {
  const { report } = reporting();
  expect(report({ projectId: "last-day" }).ok).toBe(true);
});

test("the same report sent twice counts once, and both get the same answer", () => {
  const { db, report } = reporting();
  const requestKey = randomUUID();
  const first = report({ requestKey });
  const before = dumpTables(db);
  expect(report({ requestKey })).toEqual(first);
  expect(dumpTables(db)).toEqual(before);
});

test("a request key of somebody else is a fault, not an answer", () => {
  const { report, otherOwner } = reporting();
  const requestKey = randomUUID();
  report({ requestKey });
  expect(() => report({ requestKey }, otherOwner)).toThrow("reused");
});

test("a form come back to and filled in anew is a new request, and is told what it missed", () => {
  const { db, report } = reporting();
  const requestKey = randomUUID();
  report({ requestKey, percent: 60 });
  const before = dumpTables(db);
  expect(report({ requestKey, percent: 65 })).toMatchObject({
    refusal: "report.changedSince",
    params: { percent: 60 },
  });
  expect(dumpTables(db)).toEqual(before);
});

test("a second tab is told what the first one saved, and saves nothing", () => {
  const { db, report } = reporting();
  report({ percent: 65 });
  const before = dumpTables(db);
  expect(report({ percent: 70 })).toEqual({
    ok: false,
    refusal: "report.changedSince",
    params: { percent: 65, reporter: "owner" },
  });
  expect(dumpTables(db)).toEqual(before);
});

test("a project changed otherwise names no report", () => {
  const { report } = reporting();
  expect(report({ version: 7 })).toEqual({ ok: false, refusal: "project.changedSince" });
});

test("a fall with its reason is filed; a back-dated report needs none", () => {
  const { report } = reporting();
  report();
  expect(report({ version: 2, percent: 55, fallReason: "返工" }).ok).toBe(true);
  expect(report({ version: 3, percent: 20, asOfOn: "2015-03-01" }).ok).toBe(true);
});

test("a correction names the report it replaces, once", () => {
  const { db, report } = reporting();
  const correctsId = reportIdOf(report());
  expect(report({ version: 2, percent: 62, correctsId }).ok).toBe(true);
  const before = dumpTables(db);
  expect(report({ version: 3, percent: 63, correctsId })).toMatchObject({
    refusal: "report.alreadyCorrected",
  });
  expect(dumpTables(db)).toEqual(before);
});

test("a report of another project cannot be corrected from this one", () => {
  const { report } = reporting();
  const correctsId = reportIdOf(report({ projectId: "last-day" }));
  expect(report({ correctsId })).toMatchObject({ refusal: "report.correctsUnknown" });
});

test("a returned report no longer counts: the next one is compared with the one before it", () => {
  const { db, report, leader } = reporting();
  report({ percent: 60, asOfOn: "2015-04-01" });
  const reportId = reportIdOf(report({ version: 2, percent: 80 }));
  reviewReport(
    db,
    { actor: leader, at },
    { requestKey: randomUUID(), reportId, decision: "returned", comment: "与现场不符" },
  );
  expect(report({ version: 3, percent: 65 }).ok).toBe(true);
});

test("a jump is asked about before it is filed, another one anew, and the answer is in the audit trail", () => {
  const { db, report } = reporting();
  report({ percent: 40, asOfOn: "2015-04-01" });
  const before = dumpTables(db);
  const asked = report({ version: 2, percent: 75 });
  const jump = { code: "report.jump", params: { from: 40, to: 75, points: 35 } };
  expect(asked).toMatchObject({ refusal: "confirm.needed", questions: [jump] });
  const confirms = [questionToken(jump)];
  expect(report({ version: 2, percent: 95, confirms })).toMatchObject({
    refusal: "confirm.needed",
    questions: [{ params: { to: 95 } }],
  });
  expect(dumpTables(db)).toEqual(before);
  expect(report({ version: 2, percent: 75, confirms }).ok).toBe(true);
  const details = db.$client.prepare("select detail from audit_event order by rowid").pluck().all();
  expect(JSON.parse(String(details.at(-1)))).toMatchObject({ percent: 75, confirmed: [jump] });
});

test("a report that was asked about and confirmed is the same one sent again without its answer", () => {
  const { db, report } = reporting();
  report({ percent: 40, asOfOn: "2015-04-01" });
  const jump = { code: "report.jump", params: { from: 40, to: 75, points: 35 } } as const;
  const asked = { version: 2, percent: 75, requestKey: randomUUID() };
  const filed = report({ ...asked, confirms: [questionToken(jump)] });
  expect(filed.ok).toBe(true);
  const before = dumpTables(db);
  expect(report(asked)).toEqual(filed);
  expect(dumpTables(db)).toEqual(before);
});

const tick = {
  id: "mine-milestone",
  version: 1,
  started: false,
  met: false,
  percent: null,
  row: 0,
};

test("a milestone is recorded with the report that changes it, on its day, and says what was done", () => {
  const { db, report } = reporting();
  const milestones = [{ ...tick, started: true, percent: 60 }];
  const describeMilestones = () => "打桩：推进到 60%";
  const asOfOn = "2015-04-10";
  expect(report({ asOfOn, done: null, milestones, describeMilestones }).ok).toBe(true);
  const after = dumpTables(db);
  expect(after.milestone_event).toMatchObject([
    { milestone_id: "mine-milestone", kind: "started", happened_on: asOfOn },
    { milestone_id: "mine-milestone", kind: "progressed", percent: 60, happened_on: asOfOn },
  ]);
  expect(after.progress_report).toMatchObject([{ percent: 60, done: "打桩：推进到 60%" }]);
  expect(after.audit_event).toMatchObject([
    { event: "progress.reported" },
    { event: "milestone.started" },
    { event: "milestone.progressed" },
  ]);
});

test("a milestone that cannot be recorded keeps the whole report back, beside its field", () => {
  const { db, report } = reporting();
  const before = dumpTables(db);
  const refusals = [
    [{ ...tick, met: true, version: 2 }, "milestone.changedSince"],
    [{ ...tick, met: true, id: "no-such" }, "milestone.notFound"],
    // Of another project of the same owner.
    [{ ...tick, met: true, id: "last-day-milestone" }, "milestone.notFound"],
    [{ ...tick, percent: 101 }, "milestone.percentOutOfRange"],
  ] as const;
  for (const [row, refusal] of refusals) {
    expect(report({ milestones: [row] })).toMatchObject({
      refusal,
      field: "milestones.0.percent",
    });
  }
  expect(report({ done: null })).toMatchObject({ refusal: "field.required", field: "done" });
  expect(dumpTables(db)).toEqual(before);
});

test("a percent that differs from the one milestone that has one is asked about, not with it changed", () => {
  const { report } = reporting();
  expect(report({ milestones: [{ ...tick, percent: 60 }] }).ok).toBe(true);
  expect(report({ version: 2, percent: 65 })).toMatchObject({
    questions: [{ code: "report.milestoneDiffers", params: { percent: 65, stands: 60 } }],
  });
  const milestones = [{ ...tick, version: 2, percent: 65 }];
  expect(report({ version: 2, percent: 65, milestones }).ok).toBe(true);
});
