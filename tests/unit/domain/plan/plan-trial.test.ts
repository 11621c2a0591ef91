import { describe, expect, it } from "vitest";
import { calendarDays } from "#domain/calendar/day-arithmetic.ts";
import type { PlanProposed } from "#domain/plan/plan-decision.ts";
import { tryPlan } from "#domain/plan/plan-trial.ts";

function milestoneOf(row: number, startOn: string, finishOn: string) {
  return {
    row,
    milestoneId: `m${row}`,
    sourceUid: null,
    groupName: "",
    name: { zh: `节点${row}`, en: `milestone ${row}` },
    kind: "works" as const,
    weight: 40,
    startOn,
    finishOn,
    isMoment: false,
  };
}

const plan: PlanProposed = {
  milestones: [
    milestoneOf(1, "2015-05-01", "2015-05-10"),
    milestoneOf(2, "2015-05-11", "2015-05-30"),
    milestoneOf(4, "2015-05-11", "2015-05-15"),
  ],
  links: [
    { predecessorRow: 1, successorRow: 2, type: "FS", lag: 0 },
    { predecessorRow: 1, successorRow: 4, type: "FS", lag: 0 },
  ],
  warnings: [{ code: "plan.weightsNormalised", sum: 120 }],
};

const asOf = "2015-04-15";

describe("a plan tried out", () => {
  it("shows the critical path, floats and latest starts by the numbers of its rows", () => {
    const trial = tryPlan(plan, { arithmetic: calendarDays, deadlines: new Map(), asOf });
    expect(trial).toMatchObject({
      unit: "calendarDay",
      finishOn: "2015-05-30",
      totalFloat: 0,
      criticalPath: [1, 2],
      weights: 120,
      warnings: plan.warnings,
    });
    expect(
      trial.rows.map(({ row, duration, lateStartOn, totalFloat, freeFloat, isCritical }) => [
        row,
        duration,
        lateStartOn,
        totalFloat,
        freeFloat,
        isCritical,
      ]),
    ).toEqual([
      [1, 10, "2015-05-01", 0, 0, true],
      [2, 20, "2015-05-11", 0, 0, true],
      [4, 5, "2015-05-26", 15, 15, false],
    ]);
  });

  it("is held against the deadlines in force", () => {
    const deadlines = new Map([["m2", "2015-05-26"]]);
    const trial = tryPlan(plan, { arithmetic: calendarDays, deadlines, asOf });
    expect(trial.totalFloat).toBe(-4);
    expect(trial.rows[1]).toMatchObject({ totalFloat: -4, lateStartOn: "2015-05-07" });
  });

  it("without rows says nothing", () => {
    const none = { milestones: [], links: [], warnings: [] };
    expect(tryPlan(none, { arithmetic: calendarDays, deadlines: new Map(), asOf })).toMatchObject({
      rows: [],
      finishOn: null,
      totalFloat: null,
    });
  });
});
