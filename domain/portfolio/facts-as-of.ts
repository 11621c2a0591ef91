import type { AssignmentFact } from "#domain/assignment/assignment-fact.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { isKnownBy } from "#domain/calendar/is-known-by.ts";
import { knownRelocation } from "#domain/household/counts/relocation-facts.ts";
import { knownMilestone } from "#domain/milestone/known-milestone.ts";
import { reportsAsOf } from "#domain/report/reports-as-of.ts";
import type { ProjectFacts } from "./project-facts.ts";

/**
 * The facts of a project as they were known on a day: whatever was set, recorded, reported,
 * reviewed, approved or published later is not among them. Deciding anything from these alone
 * keeps the future out of a replayed past.
 *
 * An event counts once it has both happened and been recorded. An assignment that ended later has
 * no end yet. The project's own row (name, stage, note) carries no day and is as it is now.
 *
 * Whatever holds nothing later is handed on as it is, not copied: a portfolio has 50,000 reports,
 * and nearly all of them are known on nearly every day that is looked at.
 */
export function factsAsOf(facts: ProjectFacts, asOf: IsoDate): ProjectFacts {
  return {
    ...facts,
    assignments: facts.assignments
      .filter(({ fromOn }) => isKnownBy(fromOn, asOf))
      .map(endKnownBy(asOf)),
    milestones: facts.milestones
      .filter(({ addedOn }) => addedOn === null || isKnownBy(addedOn, asOf))
      .map((milestone) => knownMilestone(milestone, asOf)),
    baselines: keep(facts.baselines, ({ approvedOn }) => isKnownBy(approvedOn, asOf)),
    reports: reportsAsOf(facts.reports, asOf),
    statements: keep(facts.statements, ({ knownFrom }) => isKnownBy(knownFrom, asOf)),
    figures: keep(facts.figures, ({ knownFrom }) => isKnownBy(knownFrom, asOf)),
    overrides: keep(facts.overrides, ({ setOn }) => isKnownBy(setOn, asOf)),
    publications: keep(facts.publications, ({ setOn }) => isKnownBy(setOn, asOf)),
    releases: keep(facts.releases, ({ setOn }) => isKnownBy(setOn, asOf)),
    relocation: facts.relocation && knownRelocation(facts.relocation, asOf),
  };
}

/** The same list where everything in it is known. */
function keep<F>(facts: readonly F[], isKnown: (fact: F) => boolean): readonly F[] {
  return facts.every(isKnown) ? facts : facts.filter(isKnown);
}

function endKnownBy(asOf: IsoDate) {
  return (assignment: AssignmentFact): AssignmentFact =>
    assignment.toOn !== null && !isKnownBy(assignment.toOn, asOf)
      ? { ...assignment, toOn: null }
      : assignment;
}
