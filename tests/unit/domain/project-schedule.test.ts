import { describe, expect, it } from "vitest";
import { scheduleBackward } from "#domain/backward-schedule.ts";
import { computeCriticalPath } from "#domain/critical-path.ts";
import type { BaselineFact, MilestoneFact, ProjectFacts } from "#domain/project-facts.ts";
import { projectSchedule } from "#domain/project-schedule.ts";
import { viewProject } from "#domain/view-project.ts";
import {
  baselineOf,
  deadlineOf,
  eventOf,
  milestoneOf,
  projectOf,
  statementOf,
} from "./build-facts.ts";
import { calendarOf2015 } from "./calendar-of-2015.ts";

const asOf = "2015-04-15";
const items = [
  { milestoneId: "clear", weight: 60, startOn: "2015-05-01", finishOn: "2015-05-30" },
  { milestoneId: "build", weight: 40, startOn: "2015-06-01", finishOn: "2015-06-30" },
];
const link = { predecessorId: "clear", successorId: "build", type: "FS", lag: 1 } as const;

function scheduleOf(
  milestones: readonly MilestoneFact[],
  baseline: Partial<BaselineFact> = {},
  on = asOf,
) {
  const facts: ProjectFacts = projectOf({
    milestones,
    baselines: [{ ...baselineOf("2015-01-05", items), links: [link], ...baseline }],
  });
  return projectSchedule(viewProject(facts, { asOf: on, staleAfterDays: 30 }), calendarOf2015);
}

function planned(clear: Partial<MilestoneFact> = {}, build: Partial<MilestoneFact> = {}) {
  return [milestoneOf("clear", clear), milestoneOf("build", build)];
}

describe("a project's schedule", () => {
  it("takes its durations, links and deadlines, and its status day", () => {
    const milestones = planned({}, { deadlines: [deadlineOf("2015-07-31", "2015-01-01")] });
    expect(scheduleOf(milestones)).toMatchObject({
      startOn: "2015-05-01",
      statusOn: asOf,
      finishNoLaterThanOn: null,
      isByBaseline: false,
      links: [link],
      activities: [
        { id: "clear", duration: 30, startNoEarlierThanOn: "2015-05-01", actualStartOn: null },
        {
          id: "build",
          duration: 30,
          startNoEarlierThanOn: null,
          finishNoLaterThanOn: "2015-07-31",
        },
      ],
    });
  });

  it("has to meet the baseline's last day where no milestone has a deadline", () => {
    expect(scheduleOf(planned())).toMatchObject({
      finishNoLaterThanOn: "2015-06-30",
      isByBaseline: true,
    });
  });

  it("counts workdays where the baseline does", () => {
    const schedule = scheduleOf(planned(), { durationUnit: "workday" });
    expect(schedule?.activities.map(({ duration }) => duration)).toEqual([20, 21]);
    expect(schedule?.arithmetic.unit).toBe("workday");
  });

  it("leaves out what is done without a day, with its links", () => {
    const schedule = scheduleOf(planned({ statements: [statementOf("done", "2015-01-01")] }));
    expect(schedule?.links).toEqual([]);
    expect(schedule?.activities).toMatchObject([
      { id: "build", startNoEarlierThanOn: "2015-06-01" },
    ]);
  });

  it("keeps what is done with its day", () => {
    const events = [eventOf("started", "2015-02-01"), eventOf("met", "2015-03-01")];
    const schedule = scheduleOf(planned({ events }));
    expect(schedule?.activities[0]).toMatchObject({
      actualStartOn: "2015-02-01",
      actualFinishOn: "2015-03-01",
    });
    expect(schedule?.links).toEqual([link]);
  });

  it("leaves of work in progress what its percent leaves", () => {
    const events = [eventOf("started", "2015-04-01"), eventOf("progressed", asOf, { percent: 25 })];
    expect(scheduleOf(planned({ events }))?.activities[0]).toMatchObject({
      actualStartOn: "2015-04-01",
      actualFinishOn: null,
      remainingDuration: 23,
    });
  });

  it("lets work that only a source says has begun begin when the plan says, today at the latest", () => {
    const statements = [statementOf("inProgress", "2015-01-01")];
    const begun = (on: string) =>
      scheduleOf(planned({ statements }), {}, on)?.activities[0]?.actualStartOn;
    expect([begun(asOf), begun("2015-05-10")]).toEqual([asOf, "2015-05-01"]);
  });

  it("is none without a baseline, and none once everything is done", () => {
    const facts = projectOf({ milestones: planned() });
    const view = viewProject(facts, { asOf, staleAfterDays: 30 });
    expect(projectSchedule(view, calendarOf2015)).toBeNull();
    const events = [eventOf("met", "2015-04-01")];
    expect(scheduleOf(planned({ events }, { events }))).toBeNull();
  });

  it("can be scheduled both ways", () => {
    const milestones = planned({}, { deadlines: [deadlineOf("2015-06-20", "2015-01-01")] });
    const schedule = scheduleOf(milestones);
    if (!schedule) throw new Error("no schedule");
    expect(computeCriticalPath(schedule)).toMatchObject({
      finishOn: "2015-06-30",
      totalFloat: -10,
      criticalPath: ["clear", "build"],
    });
    expect(scheduleBackward(schedule)).toMatchObject({
      steps: [
        { id: "clear", latestStartOn: "2015-04-21", daysToLatestStart: 6 },
        { id: "build", latestStartOn: "2015-05-22" },
      ],
      conflicts: [{ deadlineOf: "build", days: 10, path: ["clear", "build"] }],
    });
  });
});
