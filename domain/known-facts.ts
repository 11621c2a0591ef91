import type { IsoDate } from "./calendar-day.ts";
import type { AssignmentFact, MilestoneFact, ProjectFacts, ReportFact } from "./project-facts.ts";

/**
 * The facts of a project as they were known on a day: whatever was set, recorded, reported,
 * reviewed, approved or published later is not among them. Deciding anything from these alone
 * keeps the future out of a replayed past.
 *
 * An event counts once it has both happened and been recorded. An assignment that ended later has
 * no end yet. The project's own row (name, stage, note) carries no day and is as it is now.
 */
export function knownFacts(facts: ProjectFacts, asOf: IsoDate): ProjectFacts {
  return {
    ...facts,
    assignments: facts.assignments.filter(({ fromOn }) => fromOn <= asOf).map(endKnownBy(asOf)),
    milestones: facts.milestones
      .filter(({ addedOn }) => addedOn === null || addedOn <= asOf)
      .map((milestone) => knownMilestone(milestone, asOf)),
    baselines: facts.baselines.filter(({ approvedOn }) => approvedOn <= asOf),
    reports: facts.reports
      .filter(({ reportedOn, asOfOn }) => reportedOn <= asOf && asOfOn <= asOf)
      .map((report) => knownReport(report, asOf)),
    statements: facts.statements.filter(({ knownFrom }) => knownFrom <= asOf),
    figures: facts.figures.filter(({ knownFrom }) => knownFrom <= asOf),
    overrides: facts.overrides.filter(({ setOn }) => setOn <= asOf),
  };
}

function endKnownBy(asOf: IsoDate) {
  return (assignment: AssignmentFact): AssignmentFact =>
    assignment.toOn !== null && assignment.toOn > asOf ? { ...assignment, toOn: null } : assignment;
}

function knownMilestone(milestone: MilestoneFact, asOf: IsoDate): MilestoneFact {
  return {
    ...milestone,
    deadlines: milestone.deadlines.filter(({ setOn }) => setOn <= asOf),
    events: milestone.events.filter(({ on, recordedOn }) => on <= asOf && recordedOn <= asOf),
    statements: milestone.statements.filter(({ knownFrom }) => knownFrom <= asOf),
  };
}

function knownReport(report: ReportFact, asOf: IsoDate): ReportFact {
  const { reviews, review } = report;
  return {
    ...report,
    reviews: reviews.filter(({ on }) => on <= asOf),
    review: review && review.on <= asOf ? review : null,
  };
}
