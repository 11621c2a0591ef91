import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { listProposalsOf } from "#db/plan/list-plan-proposals.ts";
import { proposePlan } from "#db/plan/propose-plan.ts";
import { findProjectFacts } from "#db/portfolio/list-project-facts.ts";
import { auditEvent } from "#db/schema/audit.ts";
import type { Actor } from "#domain/access/permission.ts";
import { type PlanInput, planInput } from "#domain/plan/plan-input.ts";
import { proposalStatus } from "#domain/plan/plan-proposal.ts";
import { breakAuditTrail } from "../break-audit-trail.ts";
import { dumpTables } from "../dump-tables.ts";
import { at, businessOn, openTestOffice } from "../open-test-office.ts";

const known = {
  milestoneId: "mine-milestone",
  nameZh: "工程",
  kind: "works",
  weight: "60",
  startOn: "2015-05-01",
  finishOn: "2015-05-30",
};
const added = {
  nameZh: "竣工验收",
  nameEn: "Acceptance",
  kind: "permit",
  weight: "40",
  duration: "10",
  predecessors: "1FS+2d",
};
type Row = Record<string, string>;

/** A plan as the form sends it. */
function planOf(rows: readonly Row[], more: Row = {}): PlanInput {
  const fields = rows.flatMap((row, index) =>
    Object.entries(row).map(([name, value]) => [`milestones.${index}.${name}`, value]),
  );
  return planInput.parse({
    requestKey: randomUUID(),
    projectId: "mine",
    version: "1",
    name: "第一版",
    reason: "首次编制",
    durationUnit: "calendarDay",
    ...Object.fromEntries(fields),
    ...more,
  });
}

function proposing() {
  const office = openTestOffice();
  const propose = (input: PlanInput, actor: Actor = office.owner) =>
    proposePlan(office.db, { actor, at }, input);
  const proposals = () => listProposalsOf(office.db, { id: "mine", slug: "mine-slug" });
  return { ...office, propose, proposals };
}

test("a plan keeps its calendar and its moments", () => {
  const { propose, proposals } = proposing();
  const calendar = {
    durationUnit: "workday",
    workWeek: "123456",
    holidays: "worked",
    ownDays: "-2015-05-20..2015-05-21",
  };
  const moment = { ...added, duration: "0", predecessors: "1" };
  propose(planOf([known, moment], calendar));
  const [proposal] = proposals();
  expect(proposal).toMatchObject(calendar);
  expect(proposal?.lines).toMatchObject([
    { isMoment: false },
    { startOn: "2015-05-30", finishOn: "2015-05-30", isMoment: true },
  ]);
});

test("an owner's plan waits with its dates, links and new milestones", () => {
  const { db, propose, proposals } = proposing();
  const outcome = propose(planOf([known, added]));
  expect(outcome).toMatchObject({ ok: true, value: { projectId: "mine", slug: "mine-slug" } });
  const [proposal] = proposals();
  expect(proposal).toMatchObject({
    name: "第一版",
    reason: "首次编制",
    durationUnit: "calendarDay",
    basedOnId: null,
    supersedesId: null,
    proposedBy: "owner",
    proposedOn: businessOn,
    synthetic: false,
    review: null,
    lines: [
      {
        milestoneId: "mine-milestone",
        name: { zh: "mine", en: "mine" },
        kind: "works",
        weight: 60,
        startOn: "2015-05-01",
        finishOn: "2015-05-30",
      },
      {
        milestoneId: null,
        name: { zh: "竣工验收", en: "Acceptance" },
        kind: "permit",
        weight: 40,
        startOn: "2015-06-02",
        finishOn: "2015-06-11",
      },
    ],
  });
  const [first, second] = proposal?.lines ?? [];
  expect(proposal?.links).toEqual([
    { predecessorId: first?.id, successorId: second?.id, type: "FS", lag: 2 },
  ]);
  expect(db.select().from(auditEvent).all()).toMatchObject([
    { event: "plan.proposed", actorId: "owner", subjectType: "project", subjectId: "mine" },
  ]);
});

test("nothing is planned by it before a leader approves it", () => {
  const { db, propose } = proposing();
  const before = findProjectFacts(db, "mine-slug");
  propose(planOf([known, added]));
  expect(findProjectFacts(db, "mine-slug")).toEqual(before);
});

test("a plan in workdays counts the public holidays", () => {
  const { propose, proposals } = proposing();
  const row = { ...known, startOn: "2015-09-30", finishOn: "", duration: "2" };
  propose(planOf([{ ...row, weight: "100" }], { durationUnit: "workday" }));
  expect(proposals()[0]?.lines[0]?.finishOn).toBe("2015-10-08");
});

test("a second plan takes the place of the one that waits", () => {
  const { propose, proposals } = proposing();
  propose(planOf([known, added]));
  const second = propose(planOf([known], { name: "第二版", version: "2" }));
  expect(second.ok).toBe(true);
  const all = proposals();
  expect(all.map((each) => proposalStatus(each, all))).toEqual(["superseded", "waiting"]);
});

describe("refused, changing nothing:", () => {
  test.each([
    ["somebody else's project", planOf([known], { projectId: "theirs" })],
    ["a project given up the day before", planOf([known], { projectId: "former" })],
    ["a project not begun with yet", planOf([known], { projectId: "coming" })],
    ["an invented project", planOf([known], { projectId: "invented" })],
  ])("%s", (_, input) => {
    const { db, propose } = proposing();
    const before = dumpTables(db);
    expect(propose(input)).toEqual({ ok: false, refusal: "project.notFound" });
    expect(dumpTables(db)).toEqual(before);
  });

  test("a loop, named with its rows, beside every other fault", () => {
    const { db, propose } = proposing();
    const before = dumpTables(db);
    const loop = [
      { ...known, predecessors: "2" },
      { ...added, predecessors: "1, 7" },
    ];
    expect(propose(planOf(loop))).toMatchObject({
      ok: false,
      all: expect.arrayContaining([
        expect.objectContaining({
          refusal: "plan.cycle",
          field: "milestones.1.predecessors",
          params: { rows: "2 → 1 → 2", names: "竣工验收 → 工程 → 竣工验收" },
        }),
        expect.objectContaining({ refusal: "plan.predecessorUnknown" }),
      ]),
    });
    expect(dumpTables(db)).toEqual(before);
  });

  test("a milestone of another project", () => {
    const { db, propose } = proposing();
    const before = dumpTables(db);
    expect(propose(planOf([{ ...known, milestoneId: "theirs-milestone" }]))).toMatchObject({
      refusal: "plan.milestoneUnknown",
    });
    expect(dumpTables(db)).toEqual(before);
  });

  test("a form drawn before another plan was proposed", () => {
    const { db, propose } = proposing();
    propose(planOf([known]));
    const before = dumpTables(db);
    expect(propose(planOf([known], { name: "另一版" }))).toEqual({
      ok: false,
      refusal: "plan.changedSince",
      params: { step: "proposed", person: "owner" },
    });
    expect(dumpTables(db)).toEqual(before);
  });
});

test("the same plan sent twice is proposed once", () => {
  const { db, propose } = proposing();
  const input = planOf([known, added]);
  const first = propose(input);
  const before = dumpTables(db);
  expect(propose(input)).toEqual(first);
  expect(dumpTables(db)).toEqual(before);
});

test("nothing is proposed when the audit row cannot be written", () => {
  const { db, propose } = proposing();
  const before = dumpTables(db);
  breakAuditTrail(db);
  expect(() => propose(planOf([known, added]))).toThrow();
  expect(dumpTables(db)).toEqual(before);
});
