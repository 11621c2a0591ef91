import { describe, expect, it } from "vitest";
import type { MilestoneFact } from "#domain/milestone/milestone-fact.ts";
import type { BaselineFact } from "#domain/plan/baseline-fact.ts";
import { projectNetwork } from "#domain/portfolio/project-network.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import { scheduleBackward } from "#domain/schedule/backward-schedule.ts";
import { computeCriticalPath } from "#domain/schedule/critical-path.ts";
import { calendarOf2015 } from "../calendar-of-2015.ts";
import { plainLine } from "../plan/plain-line.ts";
import {
  baselineOf,
  deadlineOf,
  eventOf,
  milestoneOf,
  projectOf,
  statementOf,
} from "./build-facts.ts";

const asOf = "2015-04-15";

function line(milestoneId: string, startOn: string, finishOn: string) {
  return { ...plainLine, milestoneId, weight: 50, startOn, finishOn };
}

const items = [line("sign", "2015-03-01", "2015-04-29"), line("clear", "2015-04-30", "2015-05-29")];
const links = [{ predecessorId: "sign", successorId: "clear", type: "FS" as const, lag: 0 }];
const baseline: BaselineFact = { ...baselineOf("2015-02-01", items), links };

function networkOf(
  milestones: readonly MilestoneFact[],
  baselines: readonly BaselineFact[] = [baseline],
) {
  const view = viewProject(projectOf({ milestones, baselines }), {
    asOf,
    staleAfterDays: 30,
    calendar: calendarOf2015,
  });
  return projectNetwork(view, calendarOf2015);
}

/** The early dates of what was scheduled. */
function earlyDates(network: ReturnType<typeof networkOf>) {
  const schedule = network && computeCriticalPath(network.plan);
  return schedule?.activities.map(({ id, earlyStartOn, earlyFinishOn }) => {
    return `${id} ${earlyStartOn} ${earlyFinishOn}`;
  });
}

describe("the network of a project", () => {
  it("none without a baseline", () => {
    expect(networkOf([milestoneOf("sign")], [])).toBeNull();
  });

  it.each([
    {
      name: "nothing begun: from the day looked at",
      sign: {},
      dates: ["sign 2015-04-15 2015-06-13", "clear 2015-06-14 2015-07-13"],
    },
    {
      // 60 days, 45 of them used: 15 left from the 15th.
      name: "begun: what its days leave",
      sign: { events: [eventOf("started", "2015-03-01")] },
      dates: ["sign 2015-03-01 2015-04-29", "clear 2015-04-30 2015-05-29"],
    },
    {
      name: "begun, half done: half its days",
      sign: { events: [eventOf("started", "2015-03-01", { percent: 50 })] },
      dates: ["sign 2015-03-01 2015-05-14", "clear 2015-05-15 2015-06-13"],
    },
    {
      name: "a percent that leaves part of a day takes the day",
      sign: { events: [eventOf("started", "2015-03-01", { percent: 99 })] },
      dates: ["sign 2015-03-01 2015-04-15", "clear 2015-04-30 2015-05-29"],
    },
    {
      name: "a source says 50 % and no day: half its days from now on",
      sign: { statements: [statementOf("inProgress", "2015-03-01", 50)] },
      dates: ["sign 2015-04-15 2015-05-14", "clear 2015-05-15 2015-06-13"],
    },
    {
      name: "a source says 99.9 % and no day: one day is left",
      sign: { statements: [statementOf("inProgress", "2015-03-01", 99.9)] },
      dates: ["sign 2015-04-15 2015-04-15", "clear 2015-04-30 2015-05-29"],
    },
    {
      name: "a source says 100 % of work it does not call done: one day is left",
      sign: { statements: [statementOf("inProgress", "2015-03-01", 100)] },
      dates: ["sign 2015-04-15 2015-04-15", "clear 2015-04-30 2015-05-29"],
    },
    {
      name: "met early: the next keeps its planned start",
      sign: { events: [eventOf("started", "2015-03-01"), eventOf("met", "2015-04-10")] },
      dates: ["sign 2015-03-01 2015-04-10", "clear 2015-04-30 2015-05-29"],
    },
  ])("$name", ({ sign, dates }) => {
    const network = networkOf([milestoneOf("sign", sign), milestoneOf("clear")]);
    expect(earlyDates(network)).toEqual(dates);
    expect(network?.leftOut).toEqual([]);
  });

  it.each([
    {
      name: "done, nobody knows when",
      sign: { statements: [statementOf("done", "2015-03-01")] },
      reason: "doneWithoutDay",
    },
    {
      name: "nearly done, nobody knows how nearly",
      sign: { statements: [statementOf("nearlyDone", "2015-03-01")] },
      reason: "remainderUnknown",
    },
  ])("leaves out what is $name, and what it held back follows its plan", ({ sign, reason }) => {
    const network = networkOf([milestoneOf("sign", sign), milestoneOf("clear")]);
    expect(network?.leftOut).toEqual([{ milestoneId: "sign", reason }]);
    expect(earlyDates(network)).toEqual(["clear 2015-04-30 2015-05-29"]);
  });

  it("leaves out a milestone the baseline does not know", () => {
    const milestones = [milestoneOf("sign"), milestoneOf("clear"), milestoneOf("new")];
    expect(networkOf(milestones)?.leftOut).toEqual([{ milestoneId: "new", reason: "noPlan" }]);
  });

  it("counts in workdays where the baseline does", () => {
    const inWorkdays = { ...baseline, durationUnit: "workday" as const };
    // 1 March to 29 April are 42 workdays: 60 days without 17 at weekends and 6 April.
    const network = networkOf([milestoneOf("sign"), milestoneOf("clear")], [inWorkdays]);
    expect(network?.plan.activities[0]?.duration).toBe(42);
    expect(network?.plan.arithmetic.unit).toBe("workday");
  });
});

describe("deadlines of the network", () => {
  const begun = eventOf("started", "2015-03-01", { percent: 50 });
  const withDeadlines = (sign: string, clear: string) => [
    milestoneOf("sign", { events: [begun], deadlines: [deadlineOf(sign, "2015-01-01")] }),
    milestoneOf("clear", { deadlines: [deadlineOf(clear, "2015-01-01")] }),
  ];

  it("give the float, the last of them for the whole", () => {
    const network = networkOf(withDeadlines("2015-05-20", "2015-06-10"));
    // sign by 14 May, 6 days before its own, but clear by 13 June, 3 days after.
    expect(network?.plan.finishNoLaterThanOn).toBe("2015-06-10");
    const schedule = network && computeCriticalPath(network.plan);
    expect(schedule?.totalFloat).toBe(-3);
    expect(schedule?.criticalPath).toEqual(["sign", "clear"]);
  });

  it("that are over take no float, and can only be moved", () => {
    const network = networkOf(withDeadlines("2015-04-14", "2015-06-30"));
    expect(network && computeCriticalPath(network.plan).totalFloat).toBe(17);
    const { steps, conflicts } = network ? scheduleBackward(network.plan) : {};
    expect(steps?.map(({ totalFloat }) => totalFloat)).toEqual([17, 17]);
    expect(conflicts).toMatchObject([
      {
        deadlineOf: "sign",
        days: 30,
        isOver: true,
        waysOut: [{ code: "moveDeadline", toOn: "2015-05-14" }],
      },
    ]);
  });

  it("hold on their last day", () => {
    const network = networkOf(withDeadlines(asOf, "2015-06-30"));
    expect(network && computeCriticalPath(network.plan).totalFloat).toBe(-29);
  });

  it("none: none", () => {
    const network = networkOf([milestoneOf("sign"), milestoneOf("clear")]);
    expect(network?.plan.finishNoLaterThanOn).toBeNull();
    expect(network && computeCriticalPath(network.plan).totalFloat).toBe(0);
  });
});
