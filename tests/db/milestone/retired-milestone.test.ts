import { randomUUID } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { linkMetric } from "#db/milestone/link-metric.ts";
import { moveDeadline } from "#db/milestone/move-deadline.ts";
import { recordMilestoneEvent } from "#db/milestone/record-milestone-event.ts";
import { retireMilestone } from "#db/milestone/retire-milestone.ts";
import { proposePlan } from "#db/plan/propose-plan.ts";
import { reportProgress } from "#db/report/report-progress.ts";
import { deadline } from "#db/schema/milestone.ts";
import type { RetirementKind } from "#domain/milestone/retirement.ts";
import { planInput } from "#domain/plan/plan-input.ts";
import { dumpTables } from "../dump-tables.ts";
import { at, businessOn, openTestOffice } from "../open-test-office.ts";

const milestoneId = "mine-milestone";
type Office = ReturnType<typeof openTestOffice>;
const key = () => ({ requestKey: randomUUID() });

/** What a form of a page that was open before, or made by hand, may ask of a milestone. */
const commands: Record<string, (office: Office) => { ok: boolean; refusal?: string }> = {
  recordMilestoneEvent: ({ db, owner }) =>
    recordMilestoneEvent(
      db,
      { actor: owner, at },
      {
        ...key(),
        milestoneId,
        version: 1,
        kind: "started",
        on: businessOn,
        percent: null,
        evidence: null,
      },
    ),
  reportProgress: ({ db, owner }) =>
    reportProgress(
      db,
      { actor: owner, at },
      {
        ...key(),
        projectId: "mine",
        version: 1,
        percent: 60,
        asOfOn: businessOn,
        done: "二层浇筑完成",
        blocker: null,
        nextStep: null,
        fallReason: null,
        correctsId: null,
        milestones: [
          { id: milestoneId, version: 1, started: true, met: false, percent: 40, row: 0 },
        ],
      },
    ),
  moveDeadline: ({ db, leader }) =>
    moveDeadline(
      db,
      { actor: leader, at },
      {
        ...key(),
        milestoneId,
        seenDeadlines: 0,
        precision: "month",
        on: "2015-06-10",
        commitment: "strive",
        labelZh: null,
        labelEn: null,
        reason: "设备到货晚",
        nameDeadline: ({ to }) => ({ zh: `至${to}`, en: `by ${to}` }),
      },
    ),
  linkMetric: ({ db, leader }) =>
    linkMetric(
      db,
      { actor: leader, at },
      { ...key(), projectId: "mine", milestoneId, metric: "signed" },
    ),
};

function retire({ db, leader }: Office, kind: RetirementKind, seenRetirements: number) {
  const input = { ...key(), milestoneId, seenRetirements, kind, reason: "规划调整，不再建设" };
  expect(retireMilestone(db, { actor: leader, at }, input)).toMatchObject({ ok: true });
}

test.each(Object.keys(commands))(
  "%s refuses a retired milestone, and not a restored one",
  (name) => {
    const office = openTestOffice();
    retire(office, "retired", 0);
    const before = dumpTables(office.db);
    expect(commands[name]?.(office)).toMatchObject({
      refusal: "milestone.retired",
      params: { on: businessOn, by: "leader" },
    });
    expect(dumpTables(office.db)).toEqual(before);
    retire(office, "restored", 1);
    expect(commands[name]?.(office).refusal).not.toBe("milestone.retired");
  },
);

test("a deadline that is no day is put right on a retired milestone as well", () => {
  const office = openTestOffice();
  retire(office, "retired", 0);
  office.db.$client.pragma("ignore_check_constraints = ON");
  office.db
    .insert(deadline)
    .values({
      id: "unreadable",
      milestoneId,
      toOn: "2015-02-30",
      precision: "day",
      labelZh: "二月底",
      labelEn: "by February",
      setOn: "2015-01-01",
      setById: "leader",
      position: 0,
    })
    .run();
  office.db.$client.pragma("ignore_check_constraints = OFF");
  const { db, leader } = office;
  const input = {
    ...key(),
    milestoneId,
    seenDeadlines: 1,
    precision: "month" as const,
    on: "2015-06-10",
    commitment: "strive" as const,
    labelZh: null,
    labelEn: null,
    reason: "日期写错",
    nameDeadline: () => ({ zh: "六月", en: "June" }),
  };
  expect(moveDeadline(db, { actor: leader, at }, input)).toMatchObject({ ok: true });
});

test("a plan takes a retired milestone up again", () => {
  const office = openTestOffice();
  retire(office, "retired", 0);
  const input = planInput.parse({
    ...key(),
    projectId: "mine",
    version: "1",
    name: "恢复建设",
    reason: "规划再次调整",
    durationUnit: "calendarDay",
    "milestones.0.milestoneId": milestoneId,
    "milestones.0.nameZh": "工程",
    "milestones.0.kind": "works",
    "milestones.0.weight": "100",
    "milestones.0.startOn": "2015-05-01",
    "milestones.0.finishOn": "2015-05-30",
  });
  expect(proposePlan(office.db, { actor: office.owner, at }, input)).toMatchObject({ ok: true });
});

/** Forms that name a milestone, each with what keeps a retired one out of it, or why it may come in. */
const formsNamingMilestones = {
  "domain/milestone/milestone-input.ts": "recordMilestoneEvent",
  "domain/report/report-input.ts": "reportProgress",
  "domain/milestone/deadline-input.ts": "moveDeadline",
  "domain/household/counts/linked-metric-input.ts": "linkMetric",
  "domain/milestone/retirement.ts": "restores it",
  "domain/plan/plan-input.ts": "takes it up again",
  "domain/plan/plan-step.ts": "a row of a plan that is being typed",
};

test("every form that names a milestone is known here", () => {
  const naming = globSync("domain/**/*.ts").filter((file) =>
    /milestoneId: (idField|optionalId)|milestones: reportedMilestones/.test(
      readFileSync(file, "utf8"),
    ),
  );
  expect(naming.toSorted()).toEqual(Object.keys(formsNamingMilestones).toSorted());
});
