import { expect, it } from "vitest";
import { generatedParts } from "#domain/portfolio/generated-parts.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import { calendarOf2015 } from "../calendar-of-2015.ts";
import { plainLine } from "../plan/plain-line.ts";
import { baselineOf, milestoneOf, projectOf, reportOf } from "./build-facts.ts";

const line = {
  ...plainLine,
  milestoneId: "m",
  weight: 1,
  startOn: "2015-03-01",
  finishOn: "2015-06-08",
};

it.each([
  [true, true, "planAndReport"],
  [true, false, "plan"],
  [false, true, "report"],
  [false, false, null],
] as const)("plan generated %s, report generated %s: %s", (isPlan, isReport, parts) => {
  const facts = projectOf({
    milestones: [milestoneOf("m")],
    baselines: [{ ...baselineOf("2015-02-20", [line]), synthetic: isPlan }],
    reports: [reportOf("r", { asOfOn: "2015-04-10", percent: 40, synthetic: isReport })],
  });
  const settings = { asOf: "2015-04-15", staleAfterDays: 30, calendar: calendarOf2015 };
  expect(generatedParts(viewProject(facts, settings))).toBe(parts);
});
