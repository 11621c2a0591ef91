import fc from "fast-check";
import { expect, test } from "vitest";
import { timelineScale } from "#domain/chart/timeline-scale.ts";
import { rowDensities } from "#domain/timeline/row-density.ts";
import { layoutMilestoneRow, layoutProjectRow } from "#domain/timeline/timeline-layout.ts";
import { drawRow, promised, unknownLine } from "./draw-row.ts";

const scale = timelineScale({ from: "2015-01-01", to: "2015-12-31", zoom: "quarter" });
const plan = { plannedStartOn: "2015-02-01", plannedFinishOn: "2015-11-30" } as const;
const original = { startOn: "2015-01-15", finishOn: "2015-10-31" } as const;

type Line = { x1: number; y1: number; x2: number; y2: number };

/** The lines of the front in a drawing, and the top and bottom of its bars, all in pixels. */
function readFront(drawing: string): { lines: Line[]; top: number; bottom: number } {
  const lines = [
    ...drawing.matchAll(/<line x1="([\d.]+)%" y1="([\d.]+)" x2="([\d.]+)%" y2="([\d.]+)"\/>/g),
  ].map(([, x1, y1, x2, y2]) => ({
    x1: Number(x1),
    y1: Number(y1),
    x2: Number(x2),
    y2: Number(y2),
  }));
  const bars = [
    ...drawing.matchAll(
      /<rect class="(?:plan|progress|actual)"[^>]* y="(\d+)"[^>]*height="(\d+)"/g,
    ),
  ].map(([, y, height]) => [Number(y), Number(y) + Number(height)]);
  return { lines, top: Math.min(...bars.flat()), bottom: Math.max(...bars.flat()) };
}

test("the progress line passes above the bars to its point and under them back, whatever the row", () => {
  const day = fc.constantFrom("2015-03-01", "2015-06-15", "2015-10-31");
  const density = fc.constantFrom(...rowDensities);
  const percent = fc.integer({ min: 1, max: 99 });
  fc.assert(
    fc.property(day, density, percent, fc.boolean(), (asOf, density, percent, isProject) => {
      const line = { ...unknownLine, ...plan, original, percent, startedOn: "2015-02-10" };
      const milestone = promised(["2015-10-01", "2015-10-31"], line);
      const row = isProject
        ? layoutProjectRow({ ...line, milestones: [milestone], isOpen: false }, scale, {
            asOf,
            density,
          })
        : layoutMilestoneRow(milestone, scale, asOf);
      const drawing = drawRow(row, { scale, asOf, isNamed: density !== "compact" });
      const { lines, top, bottom } = readFront(drawing);
      expect(lines).toHaveLength(2);
      const [down, back] = lines as [Line, Line];
      const point = row.progressPoint?.x;
      expect([down.x1, down.x2, back.x1, back.x2]).toEqual([
        scale.xEnd(asOf),
        point,
        point,
        scale.xEnd(asOf),
      ]);
      expect(Math.max(down.y1, down.y2)).toBeLessThan(top);
      expect(Math.min(back.y1, back.y2)).toBeGreaterThan(bottom);
      expect(Math.max(back.y1, back.y2)).toBeLessThanOrEqual(row.height);
      // Behind everything else, so that letters and flags stand on it.
      expect(drawing).toMatch(/^<svg[^>]*><g class="front"><line x1/);
    }),
    { numRuns: 200 },
  );
});
