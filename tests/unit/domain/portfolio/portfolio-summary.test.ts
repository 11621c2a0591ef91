import { describe, expect, it } from "vitest";
import { type SummarisedProject, summarisePortfolio } from "#domain/portfolio/portfolio-summary.ts";

const asOf = "2015-04-15";
const none = { count: 0, overridden: 0 };
const until = (to: string | null, isDone = false) => ({ isDone, deadline: { from: null, to } });

interface NamedProject extends SummarisedProject {
  readonly name: string;
}

const projects: NamedProject[] = [
  {
    name: "a",
    light: { colour: "red" },
    override: null,
    stage: "implementation",
    milestones: [until("2015-12-31"), until("2015-03-31")],
  },
  {
    name: "b",
    light: { colour: "grey" },
    override: null,
    stage: "identification",
    milestones: [until(null), { isDone: false, deadline: null }],
  },
  {
    name: "c",
    light: { colour: "grey" },
    override: null,
    stage: "implementation",
    milestones: [until("2015-04-14", true), until("2015-04-15"), until("2015-01-31")],
  },
  {
    name: "d",
    light: { colour: "green" },
    override: null,
    stage: null,
    milestones: [until("2015-06-30")],
  },
];

describe("the portfolio on a day", () => {
  const summary = summarisePortfolio(projects, asOf);
  const brief = (deadlines: typeof summary.next) =>
    deadlines.map(({ project, daysLeft }) => [project.name, daysLeft]);

  it("counts projects by light, naming the lights nobody has", () => {
    expect(summary.total).toBe(4);
    const counts = Object.entries(summary.byLight).map(([colour, { count }]) => [colour, count]);
    expect(Object.fromEntries(counts)).toEqual({ green: 1, yellow: 0, red: 1, grey: 2, blue: 0 });
  });

  it("counts projects by stage, unknown among them", () => {
    expect(summary.byStage).toEqual([
      { stage: "implementation", count: 2 },
      { stage: "identification", count: 1 },
      { stage: null, count: 1 },
    ]);
  });

  it("lists the next deadlines, nearest first, from the last day itself", () => {
    expect(brief(summary.next)).toEqual([
      ["c", 0],
      ["d", 76],
      ["a", 260],
    ]);
    expect(summary.next[0]?.milestone).toBe(projects[2]?.milestones[1]);
  });

  it("lists what is overdue apart, longest first, without what is done", () => {
    expect(brief(summary.overdue)).toEqual([
      ["c", -74],
      ["a", -15],
    ]);
  });

  it("is all zeros without projects", () => {
    expect(summarisePortfolio([], asOf)).toEqual({
      total: 0,
      byLight: { green: none, yellow: none, red: none, grey: none, blue: none },
      byStage: [],
      next: [],
      overdue: [],
    });
  });
});
