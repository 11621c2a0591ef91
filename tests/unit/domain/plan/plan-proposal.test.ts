import { describe, expect, it } from "vitest";
import { usualWeek } from "#domain/calendar/plan-calendar.ts";
import {
  type PlanProposal,
  planVersion,
  proposalStatus,
  proposedBaseline,
  waitingProposal,
} from "#domain/plan/plan-proposal.ts";
import { plainLine } from "./plain-line.ts";

function proposalOf(
  id: string,
  {
    decision,
    supersedesId = null,
  }: { decision?: "approved" | "returned"; supersedesId?: string | null } = {},
): PlanProposal {
  return {
    id,
    name: id,
    reason: "why",
    durationUnit: "calendarDay",
    ...usualWeek,
    basedOnId: null,
    supersedesId,
    proposedBy: "owner",
    proposedById: "owner",
    proposedOn: "2015-04-15",
    proposedAt: 0,
    isRetracted: false,
    retractedReviews: 0,
    synthetic: false,
    lines: [],
    links: [],
    review: decision
      ? {
          id: `review of ${id}`,
          decision,
          comment: null,
          reviewer: "leader",
          reviewerId: "leader",
          on: "2015-04-15",
          reviewedAt: 0,
          baselineId: null,
        }
      : null,
  };
}

describe("the plans proposed for a project", () => {
  const all = [
    proposalOf("a", { decision: "approved" }),
    proposalOf("b"),
    proposalOf("c", { supersedesId: "b", decision: "returned" }),
    proposalOf("d"),
    proposalOf("e", { supersedesId: "d" }),
  ];

  it("are answered, superseded or waiting", () => {
    expect(all.map((each) => proposalStatus(each, all))).toEqual([
      "approved",
      "superseded",
      "returned",
      "superseded",
      "waiting",
    ]);
  });

  it("leave one waiting at most", () => {
    expect(waitingProposal(all)?.id).toBe("e");
    expect(waitingProposal(all.slice(0, 3))).toBeNull();
    expect(waitingProposal([])).toBeNull();
  });

  it("that were taken back take nobody's place", () => {
    const taken = { ...proposalOf("e", { supersedesId: "d" }), isRetracted: true };
    const left = [...all.slice(0, 4), taken];
    expect(left.map((each) => proposalStatus(each, left)).slice(3)).toEqual([
      "waiting",
      "retracted",
    ]);
    expect(waitingProposal(left)?.id).toBe("d");
    expect(planVersion(left)).toBe(planVersion(all) + 1);
    expect(planVersion([{ ...proposalOf("a"), retractedReviews: 1 }])).toBe(4);
  });

  it("move the plan's version on with every proposal and every answer", () => {
    expect([[], all.slice(0, 1), all.slice(0, 2), all].map(planVersion)).toEqual([1, 3, 4, 8]);
  });
});

it("compares what is to be added by the line it will come from", () => {
  const line = {
    ...plainLine,
    kind: "works" as const,
    name: { zh: "节点", en: "milestone" },
    weight: 50,
    startOn: "2015-05-01",
    finishOn: "2015-05-30",
  };
  const lines = [
    { ...line, id: "line-1", milestoneId: "m1" },
    { ...line, id: "line-2", milestoneId: null },
  ];
  expect(proposedBaseline({ lines }).items.map(({ milestoneId }) => milestoneId)).toEqual([
    "m1",
    "line-2",
  ]);
});
