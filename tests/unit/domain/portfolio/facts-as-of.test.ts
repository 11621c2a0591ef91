import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { overrideColours } from "#domain/light/light-override.ts";
import { milestoneEventKinds, statedStatuses } from "#domain/milestone/milestone.ts";
import type { MilestoneFact } from "#domain/milestone/milestone-fact.ts";
import { factsAsOf } from "#domain/portfolio/facts-as-of.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import { calendarOf2015 } from "../calendar-of-2015.ts";
import { plainLine } from "../plan/plain-line.ts";
import {
  baselineOf,
  deadlineOf,
  eventOf,
  milestoneOf,
  overrideOf,
  projectOf,
  reportOf,
  statementOf,
} from "./build-facts.ts";

const asOf = "2015-04-15";

/** A day up to `asOf`, or after it. */
const dayBy = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((days) => addDays(asOf, days));
const past = dayBy(-200, 0);
const future = dayBy(1, 200);
const percent = fc.integer({ min: 0, max: 100 });
const maybePercent = fc.option(percent);

function milestoneFacts(on: fc.Arbitrary<IsoDate>): fc.Arbitrary<Partial<MilestoneFact>> {
  const event = fc
    .tuple(fc.constantFrom(...milestoneEventKinds), on, maybePercent)
    .map(([kind, day, share]) => eventOf(kind, day, { percent: share }));
  const deadline = fc
    .tuple(fc.option(dayBy(-100, 300)), on)
    .map(([to, setOn]) => deadlineOf(to, setOn));
  const statement = fc
    .tuple(fc.constantFrom(...statedStatuses), on, maybePercent)
    .map((said) => statementOf(...said));
  return fc.record({
    events: fc.array(event, { maxLength: 4 }),
    deadlines: fc.array(deadline, { maxLength: 3 }),
    statements: fc.array(statement, { maxLength: 2 }),
  });
}

function projectFacts(on: fc.Arbitrary<IsoDate>): fc.Arbitrary<ProjectFacts> {
  const baseline = fc
    .tuple(on, dayBy(-200, 0), dayBy(1, 200))
    .map(([approvedOn, startOn, finishOn]) =>
      baselineOf(approvedOn, [{ ...plainLine, milestoneId: "a", weight: 1, startOn, finishOn }]),
    );
  const report = fc.tuple(fc.uuid(), on, percent).map(([id, asOfOn, share]) => {
    return reportOf(id, { asOfOn, percent: share });
  });
  const statement = fc.record({
    sourceId: fc.constant("s"),
    percent: maybePercent,
    text: fc.constant(null),
    knownFrom: on,
  });
  const figure = fc.record({
    key: fc.constant("households" as const),
    value: percent,
    approximate: fc.boolean(),
    nearly: fc.boolean(),
    sourceId: fc.constant("s"),
    knownFrom: on,
  });
  const assignment = fc.record({
    id: fc.uuid(),
    role: fc.constant("owner" as const),
    userId: fc.constant("u"),
    name: fc.constant({ zh: "人", en: "person" }),
    fromOn: on,
    toOn: fc.constant(null),
    synthetic: fc.boolean(),
  });
  return fc
    .record({
      milestones: fc
        .tuple(milestoneFacts(on), milestoneFacts(on))
        .map(([a, b]) => [milestoneOf("a", a), milestoneOf("b", b)]),
      baselines: fc.array(baseline, { maxLength: 3 }),
      reports: fc.array(report, { maxLength: 5 }),
      statements: fc.array(statement, { maxLength: 3 }),
      figures: fc.array(figure, { maxLength: 3 }),
      assignments: fc.array(assignment, { maxLength: 3 }),
      overrides: fc.array(override(on), { maxLength: 2 }),
    })
    .map(projectOf);
}

function override(on: fc.Arbitrary<IsoDate>) {
  return fc
    .tuple(on, fc.option(fc.constantFrom(...overrideColours)), fc.integer({ max: 30, min: 0 }))
    .map(([setOn, colour, days]) => overrideOf(colour, setOn, addDays(setOn, days)));
}

/** What was known, and everything that came after it, also to the facts already known. */
function withLater(known: ProjectFacts, later: ProjectFacts): ProjectFacts {
  const corrected = known.reports.map((report, index) =>
    reportOf(`correction-${index}`, {
      asOfOn: report.asOfOn,
      reportedOn: "2015-04-16",
      percent: 1,
      correctsId: report.id,
    }),
  );
  const added = milestoneOf("c", {
    addedOn: "2015-04-16",
    statements: [statementOf("done", "2015-01-01")],
  });
  return projectOf({
    milestones: [
      ...known.milestones.map((milestone, index) => {
        const more = later.milestones[index];
        const backdated = eventOf("met", "2015-01-02", { recordedOn: "2015-04-16" });
        return {
          ...milestone,
          events: [...(more?.events ?? []), backdated, ...milestone.events],
          deadlines: [...(more?.deadlines ?? []), ...milestone.deadlines],
          statements: [...milestone.statements, ...(more?.statements ?? [])],
        };
      }),
      added,
    ],
    baselines: [...later.baselines, ...known.baselines],
    reports: [...later.reports, ...known.reports.map(reviewedLater), ...corrected],
    statements: [...known.statements, ...later.statements],
    figures: [...later.figures, ...known.figures],
    overrides: [...known.overrides, ...later.overrides],
    assignments: [
      ...later.assignments,
      ...known.assignments.map((assignment) => ({ ...assignment, toOn: "2015-04-20" })),
    ],
  });
}

const leaderReview = { id: "review", reviewerId: "leader", reviewedAt: 0 };

function reviewedLater(report: ProjectFacts["reports"][number]): typeof report {
  const review = { decision: "returned" as const, on: "2015-04-16" };
  return {
    ...report,
    reviews: [review],
    review: { ...review, ...leaderReview, comment: "why?", reviewer: "leader" },
  };
}

describe("as-of", () => {
  it("shows a day the same, whatever happened after it", () => {
    fc.assert(
      fc.property(projectFacts(past), projectFacts(future), (known, later) => {
        const on = { asOf, staleAfterDays: 30, calendar: calendarOf2015 };
        expect(viewProject(withLater(known, later), on)).toEqual(viewProject(known, on));
      }),
    );
  });

  it("shows every day of a project alike, whichever was looked at before", () => {
    const days = ["2016-01-05", "2015-04-15", "2015-01-20", "2015-05-31", "2015-04-15"];
    fc.assert(
      fc.property(projectFacts(past), projectFacts(future), (known, later) => {
        const facts = withLater(known, later);
        for (const day of days) {
          const on = { asOf: day, staleAfterDays: 30, calendar: calendarOf2015 };
          // A copy has never been looked at: nothing of it is remembered.
          expect(viewProject(facts, on)).toEqual(viewProject(structuredClone(facts), on));
        }
      }),
    );
  });

  it("keeps every fact dated up to the day", () => {
    fc.assert(
      fc.property(projectFacts(past), (known) => {
        expect(factsAsOf(known, asOf)).toEqual(known);
      }),
    );
  });
});
