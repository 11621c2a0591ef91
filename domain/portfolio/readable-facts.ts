import { inDayOrder, isIsoDate } from "#domain/calendar/calendar-day.ts";
import type { DeadlineFact, MilestoneFact } from "#domain/milestone/milestone-fact.ts";
import type { BaselineFact } from "#domain/plan/baseline-fact.ts";
import type { ProjectFacts } from "./project-facts.ts";
import { baselineInForce } from "./view-project.ts";

/**
 * The facts of a project without those that nobody can read and that others have taken the place of:
 * a deadline, a plan or a report with a day that is none. They could be put right on no page, and
 * the audit trail keeps them. The same facts where there are none, and what is in force stays: that
 * is for a person to put right.
 *
 * @example
 * readableFacts(deadlinesOf("not a day", "2015-12-31")).milestones[0].deadlines.length //=> 1
 */
export function readableFacts(facts: ProjectFacts): ProjectFacts {
  const milestones = same(facts.milestones, facts.milestones.map(readableMilestone));
  const inForce = baselineInForce(facts);
  const baselines = keep(facts.baselines, (one) => one.id === inForce?.id || isReadable(one));
  const corrected = new Set(facts.reports.flatMap(({ correctsId }) => correctsId ?? []));
  const reports = keep(
    facts.reports,
    ({ id, asOfOn, reportedOn }) => !corrected.has(id) || areDays(asOfOn, reportedOn),
  );
  const isSame =
    milestones === facts.milestones && baselines === facts.baselines && reports === facts.reports;
  return isSame ? facts : { ...facts, milestones, baselines, reports };
}

function readableMilestone(milestone: MilestoneFact): MilestoneFact {
  const last = inDayOrder(milestone.deadlines, ({ setOn }) => setOn).at(-1);
  const deadlines = keep(milestone.deadlines, (one) => one === last || isReadableDeadline(one));
  return deadlines === milestone.deadlines ? milestone : { ...milestone, deadlines };
}

function isReadableDeadline({ from, to, setOn }: DeadlineFact): boolean {
  return areDays(from, to, setOn);
}

function isReadable({ approvedOn, items }: BaselineFact): boolean {
  return areDays(approvedOn) && items.every(({ startOn, finishOn }) => areDays(startOn, finishOn));
}

function areDays(...days: readonly (string | null)[]): boolean {
  return days.every((on) => on === null || isIsoDate(on));
}

function keep<F>(facts: readonly F[], isKept: (fact: F) => boolean): readonly F[] {
  return facts.every(isKept) ? facts : facts.filter(isKept);
}

function same<F>(before: readonly F[], after: readonly F[]): readonly F[] {
  return after.every((fact, index) => fact === before[index]) ? before : after;
}
