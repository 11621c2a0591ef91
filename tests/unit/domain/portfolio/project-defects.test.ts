import { describe, expect, it } from "vitest";
import { usualWeek } from "#domain/calendar/plan-calendar.ts";
import type { DeadlineFact } from "#domain/milestone/milestone-fact.ts";
import { computeProject, uncomputedOnce } from "#domain/portfolio/compute-project.ts";
import { findProjectDefects } from "#domain/portfolio/project-defects.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import { viewRemains } from "#domain/portfolio/view-remains.ts";
import { eventOf, milestoneOf, projectOf } from "./build-facts.ts";

const asOf = "2015-04-15";

function due(to: string, setOn = "2015-01-01"): DeadlineFact {
  return {
    from: null,
    to,
    setOn,
    precision: "day",
    commitment: null,
    reason: null,
    label: { zh: to, en: to },
    sourceId: null,
    setBy: null,
    reasonWithdrawnOn: null,
    id: `${to} ${setOn}`,
  };
}

const codesOf = (facts: ProjectFacts) =>
  findProjectDefects(facts, asOf).map(({ place, code, id }) => `${place} ${code} ${id}`);

const withDeadlines = (...deadlines: DeadlineFact[]) =>
  projectOf({ milestones: [milestoneOf("m", { deadlines })] });

describe("a day nobody means", () => {
  it.each(["9999-12-31", "1015-04-01", "2100-01-01", "1899-12-31"])("is %s in a deadline", (on) => {
    expect(codesOf(withDeadlines(due(on)))).toEqual(["deadline unlikelyDay m"]);
  });

  it.each(["1900-01-01", "2099-12-31"])("is not %s", (on) => {
    expect(codesOf(withDeadlines(due(on)))).toEqual([]);
  });

  it("is put right by the next deadline, in whatever order they are listed", () => {
    const right = due("2015-12-31", "2015-03-01");
    expect(codesOf(withDeadlines(due("9999-12-31"), right))).toEqual([]);
    expect(codesOf(withDeadlines(right, due("9999-12-31")))).toEqual([]);
  });

  it("holds up nothing once the milestone is met: its deadline is moved no more", () => {
    const met = milestoneOf("m", {
      deadlines: [due("9999-12-31")],
      events: [eventOf("met", "2015-03-01")],
    });
    expect(codesOf(projectOf({ milestones: [met] }))).toEqual([]);
  });
});

describe("a day that is none", () => {
  it.each(["not a day", "2015-02-30", ""])("is looked for in superseded facts too: %s", (on) => {
    const facts = withDeadlines(due(on), due("2015-12-31", "2015-03-01"));
    expect(codesOf(facts)).toEqual(["deadline noDay m"]);
  });

  it("is told as it stands, but nothing that somebody may have written", () => {
    const told = (on: string) => findProjectDefects(withDeadlines(due(on)), asOf)[0]?.value;
    expect(told("2015-02-30")).toBe("2015-02-30");
    expect(told("张三 13800138000")).toBe("…");
  });
});

describe("a plan", () => {
  const baseline = {
    id: "b",
    name: "",
    approvedOn: "2015-01-01",
    approvedAt: 0,
    approvedBy: "",
    reason: "",
    synthetic: false,
    durationUnit: "calendarDay" as const,
    ...usualWeek,
    items: [],
    links: [],
  };
  const item = { milestoneId: "m", weight: 1, startOn: "2015-01-01", finishOn: "2015-02-01" };
  const planned = (more: object) => projectOf({ baselines: [{ ...baseline, ...more }] });

  it.each([
    ["without rows", {}, "plan missing null"],
    ["of a weight that is none", { items: [{ ...item, weight: Number.NaN }] }, "plan noNumber m"],
    [
      "that ends before it begins",
      { items: [{ ...item, finishOn: "2014-01-01" }] },
      "plan unlikelyDay m",
    ],
    [
      "that leads back to itself",
      {
        items: [item],
        links: [
          { predecessorId: "m", successorId: "n", type: "FS", lag: 0 },
          { predecessorId: "n", successorId: "m", type: "FS", lag: 0 },
        ],
      },
      "plan loop null",
    ],
  ])("%s", (_what, more, defect) => {
    expect(codesOf(planned(more))).toContain(defect);
  });
});

describe("the boundary of a project", () => {
  const fail = (message: string) =>
    computeProject(projectOf({ slug: "p" }), () => {
      throw new RangeError(message);
    });

  it("has one reference for one fault, on whatever page", () => {
    const [first, again, other] = [fail("a"), fail("a"), fail("b")];
    const references = [first, again, other].map(
      (one) => one.kind === "cannotCompute" && one.reference,
    );
    expect(references[0]).toMatch(/^[0-9A-F]{8}$/);
    expect(references[1]).toBe(references[0]);
    expect(references[2]).not.toBe(references[0]);
  });

  it("names a project once, whatever failed of it", () => {
    const both = [fail("a"), fail("b")].flatMap((one) => (one.kind === "cannotCompute" ? one : []));
    expect(uncomputedOnce(both, both)).toHaveLength(1);
  });
});

it("leaves of a broken project what its forms need", () => {
  const facts = withDeadlines(due("not a day"), due("9999-12-31", "2015-03-01"));
  expect(viewRemains(facts, asOf).milestones[0]).toMatchObject({
    deadline: { current: { to: "9999-12-31" } },
    daysLeft: null,
    plan: null,
  });
});
