import { describe, expect, it } from "vitest";
import { doAll } from "#domain/core/steps.ts";
import { listEventfulDaysSteps } from "#domain/timeline/eventful-days.ts";
import {
  baselineOf,
  deadlineOf,
  eventOf,
  milestoneOf,
  projectOf,
  reportOf,
  statementOf,
} from "../portfolio/build-facts.ts";

describe("the days on which something happened", () => {
  const none = { report: [], met: [], moved: [], baseline: [] };

  it.each([
    {
      name: "a report, on the day it was filed",
      facts: {
        reports: [reportOf("r", { percent: 20, asOfOn: "2015-04-08", reportedOn: "2015-04-10" })],
      },
      days: { report: ["2015-04-10"] },
    },
    {
      name: "two reports of a day, once",
      facts: {
        reports: [
          reportOf("r", { percent: 20, asOfOn: "2015-04-10", reportedOn: "2015-04-10" }),
          reportOf("s", { percent: 20, asOfOn: "2015-04-09", reportedOn: "2015-04-10" }),
        ],
      },
      days: { report: ["2015-04-10"] },
    },
    {
      name: "a milestone met, on the day from which it was known",
      facts: {
        milestones: [
          milestoneOf("m", {
            events: [{ ...eventOf("met", "2015-03-01"), recordedOn: "2015-03-05" }],
          }),
        ],
      },
      days: { met: ["2015-03-05"] },
    },
    {
      name: "a milestone that a source says is done, on the day of the source",
      facts: {
        milestones: [milestoneOf("m", { statements: [statementOf("done", "2015-02-01")] })],
      },
      days: { met: ["2015-02-01"] },
    },
    {
      name: "a milestone begun, or said to be under way: nothing to mark",
      facts: {
        milestones: [
          milestoneOf("m", {
            events: [eventOf("started", "2015-03-01")],
            statements: [statementOf("inProgress", "2015-02-01")],
          }),
        ],
      },
      days: {},
    },
    {
      name: "a deadline moved; not its first one, and not one worded anew",
      facts: {
        milestones: [
          milestoneOf("m", {
            deadlines: [
              deadlineOf("2015-06-30", "2015-01-01"),
              deadlineOf("2015-06-30", "2015-02-01", { commitment: "ensure" }),
              deadlineOf("2015-07-31", "2015-03-10"),
            ],
          }),
        ],
      },
      days: { moved: ["2015-03-10"] },
    },
    {
      name: "a plan approved",
      facts: { baselines: [baselineOf("2015-01-20", [])] },
      days: { baseline: ["2015-01-20"] },
    },
    {
      name: "what carries no day that can be read is left out",
      facts: {
        reports: [reportOf("r", { percent: 20, asOfOn: "2015-02-30", reportedOn: "2015-02-30" })],
        baselines: [baselineOf("", [])],
        milestones: [
          milestoneOf("m", {
            deadlines: [
              deadlineOf("no day", "2015-01-01"),
              deadlineOf("2015-06-30", "never"),
              deadlineOf("2015-07-31", "2015-02-01"),
            ],
          }),
        ],
      },
      days: {},
    },
    {
      name: "what is later than the last day is left out",
      facts: { baselines: [baselineOf("2015-04-16", [])] },
      days: {},
    },
  ])("$name", ({ facts, days }) => {
    expect(doAll(listEventfulDaysSteps([projectOf(facts)], "2015-04-15"))).toEqual({
      ...none,
      ...days,
    });
  });

  it("stand in order, of all projects together", () => {
    const [late, early] = ["2015-04-01", "2015-01-01"].map((on) =>
      projectOf({ baselines: [baselineOf(on, [])] }),
    );
    const projects = late && early ? [late, early] : [];
    expect(doAll(listEventfulDaysSteps(projects, "2015-04-15")).baseline).toEqual([
      "2015-01-01",
      "2015-04-01",
    ]);
  });
});
