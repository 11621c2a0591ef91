import { describe, expect, test } from "vitest";
import { usualWeek } from "#domain/calendar/plan-calendar.ts";
import type { BaselineFact } from "#domain/plan/baseline-fact.ts";
import type { ProposalHead } from "#domain/plan/plan-proposal.ts";
import type { ActFacts } from "#domain/retraction/own-act.ts";
import { listOwnPlanActs } from "#domain/retraction/own-plan-acts.ts";
import {
  baselineOf,
  deadlineOf,
  eventOf,
  milestoneOf,
  overrideOf,
  projectOf,
  reportOf,
} from "#tests/unit/domain/portfolio/build-facts.ts";

const on = "2015-04-15";
const approvedAt = 1_000;
const line = (milestoneId: string) => ({
  isMoment: false,
  groupName: "",
  sourceUid: null,
  milestoneId,
  weight: 50,
  startOn: "2015-01-05",
  finishOn: "2015-12-31",
});

const first: BaselineFact = baselineOf("2015-01-01", [line("kept"), line("dropped")], "first");
const second: BaselineFact = {
  ...baselineOf(on, [line("kept"), line("added"), line("taken up")], "second"),
  approvedAt,
};

const proposal: ProposalHead = {
  id: "proposal",
  name: "第二版",
  reason: "调整",
  durationUnit: "calendarDay",
  ...usualWeek,
  basedOnId: "first",
  supersedesId: null,
  proposedBy: "owner",
  proposedById: "owner",
  proposedOn: on,
  proposedAt: 0,
  isRetracted: false,
  synthetic: false,
  review: {
    id: "review",
    decision: "approved",
    comment: null,
    reviewer: "leader",
    reviewerId: "leader",
    on,
    reviewedAt: approvedAt,
    baselineId: "second",
  },
  retractedReviews: 0,
};

const retired = { kind: "retired" as const, on: "2015-02-01", at: 1, reason: "r", by: "leader" };
const milestones = {
  kept: milestoneOf("kept"),
  dropped: milestoneOf("dropped"),
  added: milestoneOf("added", { addedOn: on }),
  "taken up": milestoneOf("taken up", { retirements: [retired] }),
};

type Named = keyof typeof milestones;

function actsOf(more: Partial<ActFacts> = {}, userId = "leader") {
  const facts = { ...projectOf(), baselines: [first, second], proposals: [proposal] };
  return listOwnPlanActs({ ...facts, milestones: Object.values(milestones), ...more }, userId);
}

/** The facts with more known of one milestone. */
const withMore = (name: Named, more: Parameters<typeof milestoneOf>[1]): Partial<ActFacts> => ({
  milestones: Object.values({ ...milestones, [name]: { ...milestones[name], ...more } }),
});

test("an approval goes with its baseline and with what no other plan has", () => {
  expect(actsOf()).toMatchObject([{ subject: "planReview", madeAt: approvedAt, isBuiltOn: false }]);
  expect(actsOf()[0]?.rows).toEqual([
    { subject: "planReview", id: "review" },
    { subject: "baseline", id: "second" },
    { subject: "milestone", id: "added" },
  ]);
  expect(actsOf({}, "another leader")).toEqual([]);
});

test("a proposal is its owner's, while it waits", () => {
  const waiting = { ...proposal, review: null };
  const [own] = actsOf({ proposals: [waiting] }, "owner");
  expect(own).toMatchObject({ subject: "planProposal", isBuiltOn: false });
  const next = { ...waiting, id: "next", supersedesId: "proposal" };
  const states = (proposals: ProposalHead[]) =>
    actsOf({ proposals }, "owner").map(({ subjectId, isBuiltOn }) => [subjectId, isBuiltOn]);
  expect(states([waiting, next])).toEqual([
    ["proposal", true],
    ["next", false],
  ]);
  expect(states([waiting, { ...next, isRetracted: true }])).toEqual([["proposal", false]]);
  expect(states([proposal])).toEqual([["proposal", true]]);
});

const after = approvedAt + 1;
const event = (recordedAt: number) => eventOf("started", on, { recordedAt });
const override = (setAt: number) => ({ ...overrideOf("green", on, on), setAt });
const report = (reportedAt: number) => reportOf("r", { asOfOn: on, percent: 60, reportedAt });
const reviewed = (reviewedAt: number) =>
  reportOf("r", {
    asOfOn: on,
    percent: 60,
    reportedAt: 0,
    review: {
      id: "of r",
      decision: "approved",
      comment: null,
      reviewer: "leader",
      reviewerId: "leader",
      reviewedAt,
      on,
    },
  });
const withdrawal = {
  id: "w",
  text: "milestoneName" as const,
  subjectId: "added",
  reason: "写有姓名",
  withdrawnBy: "leader",
  withdrawnOn: on,
};

describe("an approval stays", () => {
  test.each<[string, Partial<ActFacts>]>([
    ["under a later plan", { baselines: [first, second, { ...second, id: "third" }] }],
    [
      "under a later proposal",
      { proposals: [proposal, { ...proposal, id: "next", review: null }] },
    ],
    ["under a report since", { reports: [report(after)] }],
    ["under a review since", { reports: [reviewed(after)] }],
    ["under a light overridden since", { overrides: [override(after)] }],
    [
      "under a milestone retired since",
      withMore("kept", { retirements: [{ ...retired, at: after }] }),
    ],
    ["under an event of what it added", withMore("added", { events: [event(after)] })],
    ["under a deadline of what it added", withMore("added", { deadlines: [deadlineOf(on, on)] })],
    [
      "under a measure of what it added",
      withMore("added", { metrics: [{ metric: "signed", setOn: on }] }),
    ],
    ["under an event of what it took up", withMore("taken up", { events: [event(after)] })],
    ["where a name it added was taken off", { withdrawals: [withdrawal] }],
  ])("%s", (_how, more) => {
    expect(actsOf(more)[0]?.isBuiltOn).toBe(true);
  });
});

describe("an approval goes", () => {
  test.each<[string, Partial<ActFacts>]>([
    ["with an earlier report and its review", { reports: [reviewed(approvedAt - 1)] }],
    ["with an earlier override", { overrides: [override(approvedAt - 1)] }],
    ["with an event of what was there before", withMore("kept", { events: [event(after)] })],
    [
      "with a later proposal that was taken back",
      { proposals: [proposal, { ...proposal, id: "next", review: null, isRetracted: true }] },
    ],
  ])("%s", (_how, more) => {
    expect(actsOf(more)[0]?.isBuiltOn).toBe(false);
  });
});
