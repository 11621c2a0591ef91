import { describe, expect, it } from "vitest";
import { timelineScale } from "#domain/chart/timeline-scale.ts";
import type { Dependency, LinkType } from "#domain/schedule/dependency.ts";
import type { TimelineMilestone } from "#domain/timeline/timeline-deadlines.ts";
import { layoutLinks } from "#domain/timeline/timeline-links.ts";

/** 100 days: day n lies from n − 1 to n percent. */
const scale = timelineScale({ from: "2015-01-01", to: "2015-04-10", zoom: "month" });

function row(id: string, plan: [string | null, string | null]): TimelineMilestone {
  return {
    id,
    plannedStartOn: plan[0],
    plannedFinishOn: plan[1],
    isMoment: false,
    original: null,
    forecast: null,
    startedOn: null,
    finishedOn: null,
    isDone: false,
    isNotBegun: false,
    percent: null,
    deadline: null,
    oldDeadline: null,
  };
}

const dig = row("dig", ["2015-01-11", "2015-01-30"]); // 10 to 30
const pour = row("pour", ["2015-02-10", "2015-03-01"]); // 40 to 60

function linksOf(type: LinkType, milestones = [dig, pour], isCritical = false) {
  const link: Dependency = { predecessorId: "dig", successorId: "pour", type, lag: 0 };
  return layoutLinks({ rows: milestones, links: [link], isCritical: () => isCritical }, scale);
}

describe("a link between two rows", () => {
  it.each([
    { type: "FS", fromX: 30, toX: 40, head: "right" },
    { type: "SS", fromX: 10, toX: 40, head: "right" },
    { type: "FF", fromX: 30, toX: 60, head: "right" },
    { type: "SF", fromX: 10, toX: 60, head: "right" },
  ] as const)("$type leads from edge to edge", ({ type, ...edges }) => {
    expect(linksOf(type).get("pour")).toEqual([
      { ...edges, fromY: -17, toY: 12.5, isCritical: false },
    ]);
  });

  it("comes straight down where the successor begins where the predecessor ends", () => {
    const next = row("pour", ["2015-01-31", "2015-02-28"]);
    expect(linksOf("FS", [dig, next]).get("pour")).toMatchObject([
      { fromX: 30, toX: 30, fromY: -17, toY: 8, head: "down" },
    ]);
  });

  it("goes up to a successor above, and left to one that begins before", () => {
    const earlier = row("pour", ["2015-01-02", "2015-01-20"]);
    expect(linksOf("FS", [earlier, dig]).get("pour")).toMatchObject([
      { fromX: 30, toX: 1, fromY: 42, toY: 12.5, head: "left" },
    ]);
  });

  it("says whether it is critical", () => {
    expect(linksOf("FS", [dig, pour], true).get("pour")).toMatchObject([{ isCritical: true }]);
  });

  it.each([
    { name: "an end without a plan", other: row("pour", [null, null]) },
    { name: "an end outside the window", other: row("pour", ["2015-06-01", "2015-06-30"]) },
    { name: "an end that is no row", other: row("else", ["2015-02-01", "2015-02-28"]) },
  ])("is not drawn to $name", ({ other }) => {
    expect(linksOf("FS", [dig, other]).size).toBe(0);
  });
});
