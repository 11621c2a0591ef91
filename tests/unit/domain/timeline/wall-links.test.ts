import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#domain/calendar/calendar-day.ts";
import { timelineScale } from "#domain/chart/timeline-scale.ts";
import type { Dependency } from "#domain/schedule/dependency.ts";
import type { TimelineMilestone } from "#domain/timeline/timeline-deadlines.ts";
import { layoutWallLinks } from "#domain/timeline/wall-links.ts";

const rowHeight = 34;

function milestone(id: string, startOn: string, finishOn: string): TimelineMilestone {
  return {
    id,
    plannedStartOn: startOn,
    plannedFinishOn: finishOn,
    isMoment: false,
  } as unknown as TimelineMilestone;
}

const link = (from: string, to: string): Dependency => {
  return { predecessorId: from, successorId: to, type: "FS", lag: 0 };
};

const rows = [
  milestone("a", "2015-01-01", "2015-02-28"),
  milestone("b", "2015-03-01", "2015-04-30"),
  milestone("c", "2015-09-01", "2015-10-31"),
];

/** A sheet that shows some rows of the project from its top, and some months. */
function sheet(first: number, count: number, from = "2015-01-01", to = "2015-12-31") {
  const scale = timelineScale({ from, to, zoom: "month" });
  return { scale, yOf: (row: number) => (row - first) * rowHeight, height: count * rowHeight };
}

const laid = (links: Dependency[], part: ReturnType<typeof sheet>) =>
  layoutWallLinks({ rows, links, isCritical: () => false }, part);

describe("links on a sheet", () => {
  it("stand on it whole where both bars do", () => {
    const [only] = laid([link("a", "c")], sheet(0, 3));
    expect(only?.exits).toEqual([]);
    expect(only?.lines).toHaveLength(2);
    expect(only?.head?.head).toBe("right");
  });

  it("leave it at the foot and come in at the head of the next one", () => {
    const [above] = laid([link("a", "c")], sheet(0, 2));
    expect(above?.exits).toEqual([
      { side: "bottom", x: expect.any(Number), y: 68, to: { row: 2, on: "2015-09-01" } },
    ]);
    expect(above?.head).toBeNull();
    const [below] = laid([link("a", "c")], sheet(2, 1));
    expect(below?.exits).toEqual([
      { side: "top", x: expect.any(Number), y: 0, to: { row: 0, on: "2015-02-28" } },
    ]);
    expect(below?.head).not.toBeNull();
  });

  it("pass through the sheets between, marked at both edges", () => {
    const [through] = laid([link("a", "c")], sheet(1, 1));
    expect(through?.exits.map(({ side }) => side)).toEqual(["top", "bottom"]);
    expect(through?.lines).toHaveLength(1);
  });

  it("leave it at the side of the window", () => {
    const [left] = laid([link("a", "c")], sheet(0, 3, "2015-01-01", "2015-06-30"));
    expect(left?.exits.map(({ side, to }) => [side, to.row])).toEqual([["right", 2]]);
    const [right] = laid([link("a", "c")], sheet(0, 3, "2015-07-01", "2015-12-31"));
    expect(right?.exits.map(({ side, to }) => [side, to.row])).toEqual([["left", 0]]);
    expect(right?.head).not.toBeNull();
  });

  it("are left out where nothing of them lies on it", () => {
    expect(laid([link("a", "b")], sheet(2, 1))).toEqual([]);
    expect(laid([link("a", "b")], sheet(0, 3, "2015-07-01", "2015-12-31"))).toEqual([]);
  });

  it("never run past its edges, and say so wherever they end without a bar", () => {
    const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays("2014-06-01", days));
    const bar = fc.record({ on: day, length: fc.integer({ min: 0, max: 200 }) });
    const given = fc.record({
      bars: fc.array(bar, { minLength: 2, maxLength: 12 }),
      first: fc.nat(10),
      count: fc.integer({ min: 1, max: 8 }),
      from: day,
      days: fc.integer({ min: 30, max: 400 }),
    });
    fc.assert(
      fc.property(given, ({ bars, first, count, from, days }) => {
        const milestones = bars.map(({ on, length }, index) =>
          milestone(`${index}`, on, addDays(on, length)),
        );
        const links = bars
          .slice(1)
          .map((_, index) => link(`${(index * 7) % bars.length}`, `${index + 1}`));
        const part = sheet(first, count, from, addDays(from, days));
        const all = layoutWallLinks({ rows: milestones, links, isCritical: () => false }, part);
        for (const { lines, exits, head } of all) {
          for (const { x1, x2, y1, y2 } of lines) {
            expect(Math.min(x1, x2)).toBeGreaterThanOrEqual(0);
            expect(Math.max(x1, x2)).toBeLessThanOrEqual(100);
            expect(Math.min(y1, y2)).toBeGreaterThanOrEqual(0);
            expect(Math.max(y1, y2)).toBeLessThanOrEqual(part.height);
            for (const [x, y] of [
              [x1, y1],
              [x2, y2],
            ] as const) {
              const isAtEdge = x === 0 || x === 100 || y === 0 || y === part.height;
              const isSaid = exits.some((exit) => exit.x === x && exit.y === y);
              const isOther = lines.some(
                (line) => (line.x1 === x || line.x2 === x) && line.y1 === y,
              );
              expect(isSaid || isOther || !isAtEdge || head !== null).toBe(true);
            }
          }
        }
      }),
    );
  });
});
