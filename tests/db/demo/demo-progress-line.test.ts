import { describe, expect, it } from "vitest";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import { listProjectFacts } from "#db/portfolio/list-project-facts.ts";
import { addDays } from "#domain/calendar/calendar-day.ts";
import { timelineScale } from "#domain/chart/timeline-scale.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import { layoutMilestoneRow } from "#domain/timeline/timeline-layout.ts";
import { timelineProject } from "#domain/timeline/timeline-project.ts";
import { openDemoDatabase } from "../open-demo-database.ts";

/** 2015 drawn as 365 days. */
const scale = timelineScale({ from: "2015-01-01", to: "2015-12-31", zoom: "month" });

function clearanceOn(asOf: string) {
  const facts = listProjectFacts(openDemoDatabase()).find(
    ({ slug }) => slug === "huizhong-xicheng-2",
  );
  if (facts === undefined) throw new Error("the demo has no 惠众西城");
  const view = viewProject(facts, { asOf, staleAfterDays: 30, calendar: workingCalendar });
  const { milestones } = timelineProject(view, true);
  const named = view.milestones.findIndex(({ fact }) => fact.name.zh.includes("拆迁"));
  const line = milestones[named];
  if (line === undefined) throw new Error("惠众西城 has no clearance");
  return { line, point: layoutMilestoneRow(line, scale, asOf).progressPoint };
}

describe("the clearance of 惠众西城, surveyed and with nothing demolished", () => {
  it("bends the progress line 49 days back, to the day before its planned start", () => {
    const { line, point } = clearanceOn("2015-03-01");
    expect(line).toMatchObject({ percent: 0, isNotBegun: false });
    expect(point?.x).toBe(scale.xEnd(addDays("2015-03-01", -49)));
  });

  it("bends nothing while it is not due", () => {
    expect(clearanceOn("2015-01-10").point).toBeNull();
  });
});
