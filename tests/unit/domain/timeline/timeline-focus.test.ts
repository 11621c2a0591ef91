import { describe, expect, it } from "vitest";
import { focusWindow } from "#domain/timeline/timeline-focus.ts";
import type { TimelineProject } from "#domain/timeline/timeline-layout.ts";

const asOf = "2015-04-15";

function project(
  plan: [from: string | null, to: string | null],
  deadline?: [from: string | null, to: string | null],
): TimelineProject {
  const unknown = {
    isMoment: false,
    original: null,
    forecast: null,
    startedOn: null,
    finishedOn: null,
    isDone: false,
    isNotBegun: false,
    percent: null,
  };
  const milestone = {
    ...unknown,
    id: "m",
    plannedStartOn: null,
    plannedFinishOn: null,
    oldDeadline: null,
    deadline: deadline
      ? { from: deadline[0], to: deadline[1], precision: "day" as const, commitment: null }
      : null,
  };
  return {
    ...unknown,
    plannedStartOn: plan[0],
    plannedFinishOn: plan[1],
    milestones: [milestone],
    isOpen: false,
  };
}

describe("the window of a chart that looks ahead", () => {
  it.each([
    {
      name: "a plan of many years is cut to a year back and half a year ahead",
      projects: [project(["2010-02-01", "2020-12-31"])],
      window: { from: "2014-04-01", to: "2015-12-31" },
    },
    {
      name: "no deadline is ever cut",
      projects: [project(["2010-02-01", "2020-12-31"], ["2012-01-01", "2018-05-31"])],
      window: { from: "2012-01-01", to: "2018-06-30" },
    },
    {
      name: "where nothing lies out there it is no wider than its projects",
      projects: [project(["2015-02-01", "2015-05-31"])],
      window: { from: "2015-01-01", to: "2015-06-30" },
    },
    {
      name: "a deadline without a last day takes no room",
      projects: [project([null, null], [null, null])],
      window: { from: "2015-04-01", to: "2015-06-30" },
    },
    { name: "no project", projects: [], window: { from: "2015-04-01", to: "2015-06-30" } },
  ])("$name", ({ projects, window }) => {
    expect(focusWindow(projects, asOf)).toEqual(window);
  });
});
