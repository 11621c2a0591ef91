import { expect, test } from "vitest";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import { viewOneProject } from "#domain/portfolio/view-portfolio.ts";
import { viewInPublic } from "#domain/public/view-in-public.ts";
import { type FieldGroup, fieldGroups } from "#domain/publication/field-group.ts";
import { deadlineLabel } from "#i18n/deadline-label.ts";
import { calendarOf2015 } from "../calendar-of-2015.ts";
import { deadlineOf, eventOf, milestoneOf, projectOf, reportOf } from "../portfolio/build-facts.ts";
import { publishedOn } from "./build-publications.ts";

const settings = { asOf: "2015-04-15", staleAfterDays: 30, calendar: calendarOf2015 };

/** A milestone months overdue, and a report of yesterday. */
function lateProject(groups: readonly FieldGroup[], more: Partial<ProjectFacts> = {}) {
  return projectOf({
    milestones: [milestoneOf("works", { deadlines: [deadlineOf("2015-02-01", "2015-01-01")] })],
    reports: [reportOf("r", { asOfOn: "2015-04-14", percent: 60 })],
    publications: [publishedOn("2015-01-01", groups)],
    ...more,
  });
}

function publicView(facts: ProjectFacts) {
  const outcome = viewInPublic(facts, { ...settings, nameDeadline: deadlineLabel });
  if (outcome?.kind !== "computed") throw new Error("not computed");
  return outcome.value;
}

test("with everything public it is judged as the desk judges it", () => {
  const facts = lateProject(fieldGroups);
  const desk = viewOneProject(facts, settings);
  expect(desk.kind === "computed" && desk.value.light).toEqual(publicView(facts).light);
  expect(publicView(facts).light.colour).toBe("red");
});

test.each([
  ["progress", ["deadlines"]],
  ["deadlines", ["progress"]],
] as const)("without %s it is not judged by the rest", (_kept, groups) => {
  const { light, override, finished } = publicView(lateProject(groups));
  expect(light).toEqual({ colour: "grey", reasons: [{ code: "notPublic", colour: "grey" }] });
  expect({ override, finished }).toEqual({ override: null, finished: null });
});

test("a project is not done in public while a milestone of its households is not told", () => {
  const done = milestoneOf("works", { events: [eventOf("met", "2015-03-01")] });
  const signing = milestoneOf("signing", {
    metrics: [{ metric: "signed", setOn: "2015-01-01" }],
    events: [eventOf("met", "2015-03-01")],
  });
  const relocation = { counts: [], terms: [], publications: [], synthetic: false };
  const known = { milestones: [done, signing], relocation };
  expect(publicView(lateProject(fieldGroups, known)).finished).not.toBeNull();
  const { finished, light } = publicView(lateProject(["deadlines", "progress"], known));
  expect(finished).toBeNull();
  expect(light.reasons).toEqual([{ code: "notPublic", colour: "grey" }]);
});
