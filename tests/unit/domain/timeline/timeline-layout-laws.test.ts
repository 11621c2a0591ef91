import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timelineScale } from "#domain/chart/timeline-scale.ts";
import type { TimelineMilestone } from "#domain/timeline/timeline-deadlines.ts";
import {
  layoutMilestoneRow,
  layoutProjectRow,
  type TimelineRowLayout,
} from "#domain/timeline/timeline-layout.ts";
import { arbitraryDay } from "../arbitrary-day.ts";

describe("the rows of a timeline", () => {
  it("draws nothing outside the window or the row, whatever the days", () => {
    const day = fc.option(arbitraryDay);
    const line = fc.record({
      plannedStartOn: day,
      plannedFinishOn: day,
      isMoment: fc.boolean(),
      original: fc.option(fc.record({ startOn: arbitraryDay, finishOn: arbitraryDay })),
      forecast: fc.option(fc.record({ p50On: arbitraryDay, p85On: day })),
      startedOn: day,
      finishedOn: day,
      isDone: fc.boolean(),
      isNotBegun: fc.boolean(),
      percent: fc.option(fc.integer({ min: 0, max: 100 })),
    });
    const oneMilestone = fc
      .tuple(line, day, day, day)
      .map(([own, from, to, old]): TimelineMilestone => {
        return {
          ...own,
          id: "m",
          deadline: { from, to, precision: "month", commitment: "strive" },
          oldDeadline: { from: old, to: old, precision: "day", commitment: "strive" },
        };
      });
    const wide = timelineScale({ from: "2010-01-01", to: "2040-12-31", zoom: "year" });
    const many = fc.array(oneMilestone, { maxLength: 5 });
    fc.assert(
      fc.property(line, many, fc.boolean(), (own, milestones, isOpen) => {
        const rows = [
          layoutProjectRow({ ...own, milestones, isOpen }, wide, { asOf: "2020-06-15" }),
          ...milestones.map((one) => layoutMilestoneRow(one, wide, "2020-06-15")),
        ];
        for (const row of rows) expectInside(row);
      }),
    );
  });
});

function expectInside({ bars, deadlines, height }: TimelineRowLayout): void {
  for (const shape of [...bars, ...deadlines]) {
    expect(shape.x).toBeGreaterThanOrEqual(0);
    const isMoment = "kind" in shape && shape.kind === "moment";
    expect(shape.width).toBeGreaterThan(isMoment ? -1 : 0);
    expect(shape.x + shape.width).toBeLessThanOrEqual(100 + 1e-9);
    expect(shape.y + shape.height).toBeLessThanOrEqual(height);
  }
}
