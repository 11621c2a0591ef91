import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import { moveDeadline } from "#db/milestone/move-deadline.ts";
import { retireMilestone } from "#db/milestone/retire-milestone.ts";
import { listProposalsOf } from "#db/plan/list-plan-proposals.ts";
import { proposePlan } from "#db/plan/propose-plan.ts";
import { reviewPlan } from "#db/plan/review-plan.ts";
import { cachedProjectFacts } from "#db/portfolio/cached-project-facts.ts";
import { findProjectFacts } from "#db/portfolio/list-project-facts.ts";
import { reportProgress } from "#db/report/report-progress.ts";
import { retract } from "#db/retraction/retract.ts";
import { auditEvent } from "#db/schema/audit.ts";
import type { Actor } from "#domain/access/permission.ts";
import { planInput } from "#domain/plan/plan-input.ts";
import { planVersion, proposalStatus } from "#domain/plan/plan-proposal.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import type { ActSubject } from "#domain/retraction/retraction.ts";
import { breakAuditTrail } from "../break-audit-trail.ts";
import { dumpTables } from "../dump-tables.ts";
import { at as began, businessOn, openTestOffice } from "../open-test-office.ts";

const minute = 60_000;
const key = () => ({ requestKey: randomUUID() });
const added = { nameZh: "竣工验收", nameEn: "Acceptance", kind: "permit" };
const known = { milestoneId: "mine-milestone", nameZh: "工程", kind: "works" };

/** An office whose clock goes on by a second with every act. */
function planning() {
  const office = openTestOffice();
  const { db, owner, leader } = office;
  let at = began;
  const next = () => {
    at += 1_000;
    return at;
  };
  const proposals = () => listProposalsOf(db, { id: "mine", slug: "mine-slug" });
  const propose = (name: string, rows: readonly object[] = [known, added]) => {
    const fields = rows.flatMap((row, index) =>
      Object.entries({ weight: "50", startOn: "2015-04-01", finishOn: "2015-05-30", ...row }).map(
        ([field, value]) => [`milestones.${index}.${field}`, value],
      ),
    );
    const input = planInput.parse({
      ...key(),
      projectId: "mine",
      version: String(planVersion(proposals())),
      name,
      reason: "编制",
      durationUnit: "calendarDay",
      ...Object.fromEntries(fields),
    });
    const outcome = proposePlan(db, { actor: owner, at: next() }, input);
    if (!outcome.ok) throw new Error(outcome.refusal);
    return outcome.value.proposalId;
  };
  const review = (proposalId: string, decision: "approved" | "returned" = "approved") =>
    reviewPlan(
      db,
      { actor: leader, at: next() },
      { ...key(), proposalId, decision, comment: decision === "returned" ? "改工期" : null },
    );
  const takeBack = (
    subjectId: string,
    {
      subject = "planReview",
      actor = leader,
      late = 0,
    }: { subject?: ActSubject; actor?: Actor; late?: number } = {},
  ) =>
    retract(db, { actor, at: next() + late }, { ...key(), projectId: "mine", subject, subjectId });
  const facts = () => {
    const found = findProjectFacts(db, "mine-slug");
    if (!found) throw new Error("no project");
    return found;
  };
  const viewOn = (asOf: string) =>
    viewProject(facts(), { asOf, staleAfterDays: 30, calendar: workingCalendar });
  const statuses = () => proposals().map((each) => proposalStatus(each, proposals()));
  const names = () => viewOn(businessOn).milestones.map(({ fact }) => fact.name.zh);
  return { ...office, next, propose, proposals, review, takeBack, facts, viewOn, statuses, names };
}

test("an approval taken back takes its baseline and its milestones along, on every day", async () => {
  const { db, propose, review, takeBack, viewOn, statuses, names, facts } = planning();
  const proposalId = propose("第一版");
  const before = facts();
  expect(review(proposalId)).toMatchObject({ ok: true });
  expect(names()).toEqual(["mine", "竣工验收"]);
  const version = facts().version;
  expect(takeBack(proposalId)).toMatchObject({ ok: true, value: { subject: "planReview" } });
  expect(statuses()).toEqual(["waiting"]);
  expect(viewOn(businessOn).baseline).toBeNull();
  expect(names()).toEqual(["mine"]);
  expect(facts()).toMatchObject({ baselines: [], milestones: before.milestones });
  expect(facts().version).toBe(version + 1);
  expect((await cachedProjectFacts(db)).find(({ id }) => id === "mine")?.baselines).toEqual([]);
  expect(dumpTables(db)).toMatchObject({ baseline: [{}], plan_review: [{}] });
  expect(db.select().from(auditEvent).all().at(-1)).toMatchObject({
    event: "planReview.retracted",
    subjectType: "planProposal",
    subjectId: proposalId,
    detail: expect.stringContaining('"name":"第一版","decision":"approved","baselineId":"'),
  });
  expect(takeBack(proposalId)).toMatchObject({ refusal: "retraction.notFound" });
});

test("approved once more, the plan is in force with milestones of its own", () => {
  const { propose, review, takeBack, names, facts } = planning();
  const proposalId = propose("第一版");
  review(proposalId);
  takeBack(proposalId);
  expect(review(proposalId)).toMatchObject({ ok: true });
  expect(names()).toEqual(["mine", "竣工验收"]);
  expect(facts().baselines).toHaveLength(1);
  expect(review(proposalId)).toMatchObject({ refusal: "planReview.notWaiting" });
});

test("what the plan dropped is looked at again", () => {
  const { propose, review, takeBack, names } = planning();
  review(propose("第一版"));
  const second = propose("第二版", [known]);
  review(second);
  expect(names()).toEqual(["mine"]);
  expect(takeBack(second)).toMatchObject({ ok: true });
  expect(names()).toEqual(["mine", "竣工验收"]);
});

test("a plan returned by mistake waits again", () => {
  const { propose, review, takeBack, statuses } = planning();
  const proposalId = propose("第一版");
  review(proposalId, "returned");
  expect(takeBack(proposalId)).toMatchObject({ ok: true });
  expect(statuses()).toEqual(["waiting"]);
  expect(review(proposalId)).toMatchObject({ ok: true });
});

test("a proposal taken back waits no more, and the one before it waits again", () => {
  const { owner, leader, propose, review, takeBack, statuses } = planning();
  const first = propose("第一版");
  const second = propose("第二版");
  const own = { subject: "planProposal", actor: owner } as const;
  expect(takeBack(first, own)).toMatchObject({ refusal: "retraction.builtOn" });
  expect(takeBack(second, { ...own, actor: leader })).toMatchObject({
    refusal: "retraction.notFound",
  });
  expect(takeBack(second, own)).toMatchObject({ ok: true });
  expect(takeBack(second, own)).toMatchObject({ refusal: "retraction.notFound" });
  expect(statuses()).toEqual(["waiting", "retracted"]);
  expect(review(second)).toMatchObject({
    refusal: "planReview.notWaiting",
    params: { status: "retracted" },
  });
  propose("第三版");
  expect(statuses()).toEqual(["superseded", "retracted", "waiting"]);
});

test("a proposal that is answered stays, until the answer is taken back", () => {
  const { owner, propose, review, takeBack, statuses } = planning();
  const proposalId = propose("第一版");
  review(proposalId);
  const own = { subject: "planProposal", actor: owner } as const;
  expect(takeBack(proposalId, own)).toMatchObject({ refusal: "retraction.builtOn" });
  expect(takeBack(proposalId)).toMatchObject({ ok: true });
  expect(takeBack(proposalId, own)).toMatchObject({ ok: true });
  expect(statuses()).toEqual(["retracted"]);
});

test("no form drawn at one step passes for one drawn at another", () => {
  const { owner, propose, proposals, review, takeBack } = planning();
  const seen = [planVersion(proposals())];
  const note = () => seen.push(planVersion(proposals()));
  const proposalId = propose("第一版");
  note();
  review(proposalId);
  note();
  takeBack(proposalId);
  note();
  review(proposalId, "returned");
  note();
  takeBack(proposalId);
  note();
  takeBack(proposalId, { subject: "planProposal", actor: owner });
  note();
  propose("第二版");
  note();
  expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

type Planning = ReturnType<typeof planning>;
const addedId = ({ facts }: Planning) =>
  facts().milestones.find(({ addedOn }) => addedOn !== null)?.id ?? "";

const restingOn: [string, (office: Planning) => { ok: boolean }][] = [
  [
    "a report judged by it",
    ({ db, owner, next, facts }) =>
      reportProgress(
        db,
        { actor: owner, at: next() },
        {
          ...key(),
          projectId: "mine",
          version: facts().version,
          percent: 10,
          asOfOn: businessOn,
          done: "进场",
          blocker: null,
          nextStep: null,
          fallReason: null,
          correctsId: null,
        },
      ),
  ],
  [
    "a deadline of a milestone it added",
    (office) =>
      moveDeadline(
        office.db,
        { actor: office.leader, at: office.next() },
        {
          ...key(),
          milestoneId: addedId(office),
          seenDeadlines: 0,
          precision: "month",
          on: "2015-06-10",
          commitment: "strive",
          labelZh: null,
          labelEn: null,
          reason: "会议确定",
          nameDeadline: () => ({ zh: "六月", en: "June" }),
        },
      ),
  ],
  [
    "a milestone retired since",
    (office) =>
      retireMilestone(
        office.db,
        { actor: office.leader, at: office.next() },
        {
          ...key(),
          milestoneId: addedId(office),
          seenRetirements: 0,
          kind: "retired",
          reason: "不再验收",
        },
      ),
  ],
  [
    "the next plan, before and after its approval",
    ({ propose, review }) => review(propose("第二版", [known])),
  ],
];

test.each(restingOn)("an approval stays where %s rests on it", (_what, act) => {
  const office = planning();
  const proposalId = office.propose("第一版");
  office.review(proposalId);
  expect(act(office)).toMatchObject({ ok: true });
  const before = dumpTables(office.db);
  expect(office.takeBack(proposalId)).toMatchObject({ refusal: "retraction.builtOn" });
  expect(dumpTables(office.db)).toEqual(before);
});

test("nobody takes back another's answer, or after ten minutes, or without the trail", () => {
  const { db, otherOwner, owner, propose, review, takeBack } = planning();
  const proposalId = propose("第一版");
  review(proposalId);
  const before = dumpTables(db);
  expect(takeBack(proposalId, { actor: owner })).toMatchObject({ refusal: "retraction.notFound" });
  expect(takeBack(proposalId, { actor: otherOwner })).toMatchObject({
    refusal: "retraction.notFound",
  });
  expect(takeBack(proposalId, { late: 10 * minute })).toMatchObject({
    refusal: "retraction.tooLate",
  });
  breakAuditTrail(db);
  expect(() => takeBack(proposalId)).toThrow();
  expect(dumpTables(db)).toEqual(before);
});

test("a plan is answered once and replaced once in the tables as well", () => {
  const { db, propose, review } = planning();
  const first = propose("第一版");
  propose("第二版");
  const again = (table: string, column: string, value: string) => () =>
    db.$client
      .prepare(
        `insert into ${table} select * from (select * from ${table} where ${column} = ?) where true`,
      )
      .run(value);
  expect(again("plan_proposal", "supersedes_id", first)).toThrow("a plan is replaced once");
  const third = propose("第三版");
  review(third);
  expect(again("plan_review", "proposal_id", third)).toThrow("a plan is answered once");
});
