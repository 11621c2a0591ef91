import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import { listProposalsOf } from "#db/plan/list-plan-proposals.ts";
import { proposePlan } from "#db/plan/propose-plan.ts";
import { reviewPlan } from "#db/plan/review-plan.ts";
import { findProjectFacts } from "#db/portfolio/list-project-facts.ts";
import { auditEvent } from "#db/schema/audit.ts";
import { baseline } from "#db/schema/baseline.ts";
import { planInput } from "#domain/plan/plan-input.ts";
import { planVersion, proposalStatus } from "#domain/plan/plan-proposal.ts";
import type { PlanReviewInput } from "#domain/plan/plan-review.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import { breakAuditTrail } from "../break-audit-trail.ts";
import { dumpTables } from "../dump-tables.ts";
import { at, businessOn, openTestOffice } from "../open-test-office.ts";

const project = { id: "mine", slug: "mine-slug" };

function reviewing() {
  const office = openTestOffice();
  const { db, owner, leader } = office;
  const proposals = () => listProposalsOf(db, project);
  const propose = (name: string, finishOn = "2015-05-30") => {
    const input = planInput.parse({
      requestKey: randomUUID(),
      projectId: "mine",
      version: String(planVersion(proposals())),
      name,
      reason: "首次编制",
      durationUnit: "calendarDay",
      "milestones.0.milestoneId": "mine-milestone",
      "milestones.0.nameZh": "工程",
      "milestones.0.kind": "works",
      "milestones.0.weight": "60",
      "milestones.0.startOn": "2015-05-01",
      "milestones.0.finishOn": finishOn,
      "milestones.1.nameZh": "竣工验收",
      "milestones.1.nameEn": "Acceptance",
      "milestones.1.kind": "permit",
      "milestones.1.weight": "40",
      "milestones.1.duration": "10",
      "milestones.1.predecessors": "1FS+2d",
    });
    const outcome = proposePlan(db, { actor: owner, at }, input);
    if (!outcome.ok) throw new Error(outcome.refusal);
    return outcome.value.proposalId;
  };
  const review = (proposalId: string, input: Partial<PlanReviewInput> = {}) =>
    reviewPlan(
      db,
      { actor: leader, at },
      { requestKey: randomUUID(), proposalId, decision: "approved", comment: null, ...input },
    );
  const viewOn = (asOf: string) => {
    const facts = findProjectFacts(db, project.slug);
    if (!facts) throw new Error("no project");
    return viewProject(facts, { asOf, staleAfterDays: 30, calendar: workingCalendar });
  };
  return { ...office, proposals, propose, review, viewOn };
}

test("an approved plan is the baseline in force, with its links and new milestones", () => {
  const { db, propose, review, viewOn, proposals } = reviewing();
  const proposalId = propose("第一版");
  expect(review(proposalId, { comment: "同意" })).toEqual({
    ok: true,
    value: { proposalId, slug: "mine-slug", decision: "approved" },
  });
  const view = viewOn(businessOn);
  expect(view.baseline).toMatchObject({
    name: "第一版",
    reason: "首次编制",
    approvedBy: "leader",
    approvedOn: businessOn,
    durationUnit: "calendarDay",
    synthetic: false,
    startOn: "2015-05-01",
    finishOn: "2015-06-11",
  });
  const plain = { isMoment: false, groupName: "", sourceUid: null };
  expect(view.milestones.map(({ fact, plan }) => [fact.name.zh, plan])).toEqual([
    ["mine", { weight: 60, startOn: "2015-05-01", finishOn: "2015-05-30", ...plain }],
    ["竣工验收", { weight: 40, startOn: "2015-06-02", finishOn: "2015-06-11", ...plain }],
  ]);
  expect(view.baseline?.links).toEqual([
    {
      predecessorId: "mine-milestone",
      successorId: view.milestones[1]?.fact.id,
      type: "FS",
      lag: 2,
    },
  ]);
  expect(proposals()[0]?.review).toMatchObject({
    decision: "approved",
    comment: "同意",
    reviewer: "leader",
    on: businessOn,
  });
  expect(dumpTables(db).project).toContainEqual(
    expect.objectContaining({ id: "mine", updated_at: at, version: 1 }),
  );
  expect(db.select().from(auditEvent).all().at(-1)).toMatchObject({
    event: "plan.approved",
    actorId: "leader",
    subjectType: "planProposal",
    subjectId: proposalId,
  });
});

test("a replayed day before the approval knows neither the plan nor its milestones", () => {
  const { propose, review, viewOn } = reviewing();
  const before = viewOn("2015-04-14");
  review(propose("第一版"));
  const after = viewOn("2015-04-14");
  expect(after.milestones).toEqual(before.milestones);
  expect(after.baseline).toBeNull();
});

test("a later plan is a new baseline; the first stays as it was", () => {
  const { db, propose, review, viewOn } = reviewing();
  review(propose("第一版"));
  const first = dumpTables(db);
  review(propose("第二版", "2015-07-31"));
  expect(viewOn(businessOn).facts.baselines.map(({ name }) => name)).toEqual(["第一版", "第二版"]);
  expect(viewOn(businessOn).baseline?.name).toBe("第二版");
  const second = dumpTables(db);
  expect(second.baseline?.slice(0, 1)).toEqual(first.baseline);
  expect(second.baseline_milestone).toEqual(expect.arrayContaining(first.baseline_milestone ?? []));
});

test("a returned plan changes no baseline and says why", () => {
  const { db, propose, review, proposals } = reviewing();
  const proposalId = propose("第一版");
  const before = dumpTables(db);
  expect(review(proposalId, { decision: "returned", comment: "验收排得太紧" }).ok).toBe(true);
  const all = proposals();
  expect(all[0]?.review).toMatchObject({ decision: "returned", comment: "验收排得太紧" });
  expect(dumpTables(db).baseline).toEqual(before.baseline);
  expect(dumpTables(db).project).toEqual(before.project);
  expect(all.map((each) => proposalStatus(each, all))).toEqual(["returned"]);
});

test("returning without a comment is refused beside the field and changes nothing", () => {
  const { db, propose, review } = reviewing();
  const proposalId = propose("第一版");
  const before = dumpTables(db);
  expect(review(proposalId, { decision: "returned" })).toEqual({
    ok: false,
    refusal: "planReview.commentRequired",
    field: "comment",
  });
  expect(dumpTables(db)).toEqual(before);
});

test("only the plan that waits is answered, and once", () => {
  const { db, propose, review } = reviewing();
  const first = propose("第一版");
  const second = propose("第二版");
  review(second);
  const before = dumpTables(db);
  expect(review(first)).toMatchObject({ params: { status: "superseded" } });
  expect(review(second)).toMatchObject({
    refusal: "planReview.notWaiting",
    params: { status: "approved" },
  });
  expect(review("invented")).toEqual({ ok: false, refusal: "planReview.notFound" });
  expect(dumpTables(db)).toEqual(before);
});

test("a plan made against a baseline that is no longer in force is not approved", () => {
  const { db, propose, review } = reviewing();
  const proposalId = propose("第一版");
  db.insert(baseline)
    .values({
      id: "imported",
      projectId: "mine",
      name: "另一份",
      reason: "另有安排",
      approvedById: "leader",
      approvedOn: businessOn,
      createdAt: at,
    })
    .run();
  const before = dumpTables(db);
  expect(review(proposalId)).toEqual({ ok: false, refusal: "planReview.baselineChanged" });
  expect(dumpTables(db)).toEqual(before);
});

test("the same answer sent twice counts once", () => {
  const { db, propose, review } = reviewing();
  const proposalId = propose("第一版");
  const requestKey = randomUUID();
  const first = review(proposalId, { requestKey });
  const before = dumpTables(db);
  expect(review(proposalId, { requestKey })).toEqual(first);
  expect(dumpTables(db)).toEqual(before);
});

test("nothing is answered when the audit row cannot be written", () => {
  const { db, propose, review } = reviewing();
  const proposalId = propose("第一版");
  const before = dumpTables(db);
  breakAuditTrail(db);
  expect(() => review(proposalId)).toThrow();
  expect(dumpTables(db)).toEqual(before);
});
