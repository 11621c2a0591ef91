import { expect, test } from "vitest";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import { nextPromise, whereItStands } from "#domain/public/where-it-stands.ts";
import { calendarOf2015 } from "../calendar-of-2015.ts";
import { deadlineOf, eventOf, milestoneOf, projectOf } from "../portfolio/build-facts.ts";

const how = { asOf: "2015-04-15", staleAfterDays: 30, calendar: calendarOf2015 };
const viewOf = (facts: Partial<ProjectFacts>) => viewProject(projectOf(facts), how);
const named = (name: string) => ({ zh: name, en: name });

const done = milestoneOf("main structure", { events: [eventOf("met", "2015-01-10")] });
const begun = milestoneOf("leasing", { events: [eventOf("started", "2015-02-01")] });
const planned = milestoneOf("return", { addedOn: "2015-01-01" });

test.each([
  ["what is going on", [done, begun, planned], { kind: "doing", names: [named("leasing")] }],
  [
    "what was done last and comes next",
    [done, planned],
    { kind: "between", done: named("main structure"), next: named("return") },
  ],
  ["that nothing has begun", [planned], { kind: "notBegun" }],
  ["that nobody said anything", [milestoneOf("return")], { kind: "unsaid" }],
  ["that there is no milestone", [], { kind: "unsaid" }],
  ["that it is done", [done], { kind: "finished" }],
])("it says %s", (_what, milestones, standing) => {
  expect(whereItStands(viewOf({ milestones }))).toEqual(standing);
});

test("a project that was stopped says so, whatever is going on in it", () => {
  const milestones = [begun];
  expect(whereItStands(viewOf({ milestones, stage: "suspended" })).kind).toBe("suspended");
  expect(whereItStands(viewOf({ milestones, stage: "cancelled" })).kind).toBe("cancelled");
});

const due = (to: string | null) => deadlineOf(to, "2015-01-01");

test("the next promise is what is overdue longest, then the nearest, then one without a day", () => {
  const late = milestoneOf("late", { deadlines: [due("2015-04-01")] });
  const later = milestoneOf("later", { deadlines: [due("2015-03-01")] });
  const near = milestoneOf("near", { deadlines: [due("2015-05-01")] });
  const open = milestoneOf("open", { deadlines: [due(null)] });
  const kept = milestoneOf("kept", {
    deadlines: [due("2015-03-01")],
    events: [eventOf("met", "2015-02-01")],
  });
  const next = (...milestones: ProjectFacts["milestones"]) =>
    nextPromise(viewOf({ milestones }))?.fact.id ?? null;
  expect(next(open, near, late, later)).toBe("later");
  expect(next(open, near, kept)).toBe("near");
  expect(next(kept, open)).toBe("open");
  expect(next(kept, planned)).toBeNull();
});
