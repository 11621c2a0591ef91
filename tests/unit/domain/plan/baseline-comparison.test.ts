import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#domain/calendar/calendar-day.ts";
import { compareBaselines } from "#domain/plan/baseline-comparison.ts";
import { arbitraryBaseline } from "../arbitrary-baseline.ts";
import { plainLine } from "./plain-line.ts";

function line(milestoneId: string, startOn: string, finishOn: string, weight = 50) {
  return { ...plainLine, milestoneId, startOn, finishOn, weight };
}

const first = {
  items: [
    line("clear", "2015-03-01", "2015-05-31", 30),
    line("build", "2015-06-01", "2015-12-31", 60),
    line("notice", "2015-03-01", "2015-03-30", 10),
  ],
};
const second = {
  items: [
    line("build", "2015-07-01", "2016-02-14", 60),
    line("clear", "2015-03-01", "2015-05-20", 20),
    line("permit", "2015-04-01", "2015-04-30", 20),
  ],
};

describe("two baselines", () => {
  const { milestones, totals } = compareBaselines(first, second);

  it("are compared milestone by milestone, in the order of the later one", () => {
    expect(milestones).toMatchObject([
      { milestoneId: "build", change: "changed", startDays: 30, finishDays: 45, weightPoints: 0 },
      { milestoneId: "clear", change: "changed", startDays: 0, finishDays: -11, weightPoints: -10 },
      { milestoneId: "permit", change: "added", startDays: null, finishDays: null },
      { milestoneId: "notice", change: "removed", finishDays: null, weightPoints: null },
    ]);
  });

  it("cannot tell how far a day moved that is none", () => {
    const odd = { items: [line("build", "2015-07-01", "2015-02-30")] };
    const { milestones: rows, totals: all } = compareBaselines(first, odd);
    expect(rows[0]).toMatchObject({ change: "changed", startDays: 30, finishDays: null });
    expect(all).toMatchObject({ finishDays: null, later: 0 });
  });

  it("show both plans of each", () => {
    expect(milestones[0]).toMatchObject({
      before: { weight: 60, startOn: "2015-06-01", finishOn: "2015-12-31" },
      after: { weight: 60, startOn: "2015-07-01", finishOn: "2016-02-14" },
    });
    expect(milestones[2]).toMatchObject({ before: null });
    expect(milestones[3]).toMatchObject({ after: null });
  });

  it("are summed up", () => {
    expect(totals).toEqual({
      added: 1,
      removed: 1,
      later: 1,
      earlier: 1,
      weightChanged: 1,
      startDays: 0,
      finishDays: 45,
    });
  });

  it("have no days between them when one is empty", () => {
    const { totals: none } = compareBaselines({ items: [] }, second);
    expect(none).toMatchObject({ added: 3, removed: 0, startDays: null, finishDays: null });
  });

  it("with weights that differ by rounding only are the same", () => {
    const summed = { items: [line("clear", "2015-03-01", "2015-05-31", 0.1 + 0.2)] };
    const exact = { items: [line("clear", "2015-03-01", "2015-05-31", 0.3)] };
    expect(compareBaselines(summed, exact).milestones[0]?.change).toBe("unchanged");
  });
});

describe("laws of the comparison", () => {
  const baseline = arbitraryBaseline.map((items) => ({
    items: items.map((item, index) => ({ ...plainLine, ...item, milestoneId: String(index) })),
  }));

  it("a baseline compared with itself has nothing to say", () => {
    fc.assert(
      fc.property(baseline, (one) => {
        const { milestones, totals } = compareBaselines(one, one);
        expect(milestones.every(({ change }) => change === "unchanged")).toBe(true);
        expect(new Set(Object.values(totals))).toEqual(new Set([0]));
      }),
    );
  });

  it("turned round, later is earlier and added is removed", () => {
    fc.assert(
      fc.property(baseline, baseline, (a, b) => {
        const there = compareBaselines(a, b).totals;
        const back = compareBaselines(b, a).totals;
        expect(back).toMatchObject({
          added: there.removed,
          removed: there.added,
          later: there.earlier,
          earlier: there.later,
          weightChanged: there.weightChanged,
        });
        expect((back.finishDays ?? 0) + (there.finishDays ?? 0)).toBe(0);
        expect((back.startDays ?? 0) + (there.startDays ?? 0)).toBe(0);
      }),
    );
  });

  it("a plan put off as a whole is later by as much everywhere", () => {
    fc.assert(
      fc.property(baseline, fc.integer({ min: 1, max: 400 }), (one, days) => {
        const putOff = {
          items: one.items.map((item) => ({
            ...item,
            startOn: addDays(item.startOn, days),
            finishOn: addDays(item.finishOn, days),
          })),
        };
        const { milestones, totals } = compareBaselines(one, putOff);
        expect(totals).toMatchObject({
          later: one.items.length,
          startDays: days,
          finishDays: days,
        });
        expect(milestones.every((row) => row.startDays === days && row.finishDays === days)).toBe(
          true,
        );
      }),
    );
  });
});
