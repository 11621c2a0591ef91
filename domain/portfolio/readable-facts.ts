import { type IsoDate, isIsoDate } from "#domain/calendar/calendar-day.ts";
import type { RelocationFacts } from "#domain/household/counts/relocation-facts.ts";
import { type MilestoneState, milestoneState } from "#domain/milestone/milestone.ts";
import type { MilestoneEventFact, MilestoneFact } from "#domain/milestone/milestone-fact.ts";
import type { ReportFact } from "#domain/report/report-fact.ts";
import type { ProjectFacts } from "./project-facts.ts";

/**
 * The facts of a project without those that nobody can read and that a later one of their kind has
 * taken the place of: a deadline, an event, a plan, a leader's word, terms of signing with a day
 * that is none, and a report that was corrected. So whatever is recorded anew puts them right, and
 * the audit trail keeps them. The same facts where there are none; what is in force stays, and is
 * for a person to put right.
 *
 * @example
 * readableFacts(deadlinesOf("not a day", "2015-12-31")).milestones[0].deadlines.length //=> 1
 */
export function readableFacts(facts: ProjectFacts): ProjectFacts {
  const readable = {
    milestones: same(facts.milestones, facts.milestones.map(readableMilestone)),
    baselines: withoutReplaced(facts.baselines, ({ approvedOn, items }) =>
      areDays([approvedOn, ...items.flatMap(({ startOn, finishOn }) => [startOn, finishOn])]),
    ),
    reports: withoutCorrected(facts.reports),
    overrides: withoutReplaced(facts.overrides, (word) => areDays([word.setOn, word.expiresOn])),
    relocation: facts.relocation && readableRelocation(facts.relocation),
  };
  return isSame(facts, readable) ? facts : { ...facts, ...readable };
}

/**
 * Where a milestone stands by the events that have a day: what the next one is recorded after. One
 * that has none is as if it had not been recorded.
 */
export function stateWithoutUnreadable(fact: MilestoneFact, asOf: IsoDate): MilestoneState {
  return milestoneState({ ...fact, events: readableEvents(fact.events) }, asOf);
}

function readableEvents(events: readonly MilestoneEventFact[]): readonly MilestoneEventFact[] {
  return keep(events, ({ on, recordedOn }) => areDays([on, recordedOn]));
}

function readableMilestone(milestone: MilestoneFact): MilestoneFact {
  const { deadlines, events, metrics } = milestone;
  const isCounted = Boolean(metrics.at(-1)?.metric);
  const readable = {
    deadlines: withoutReplaced(deadlines, ({ from, to, setOn }) => areDays([from, to, setOn])),
    // Where the ledger speaks for a milestone nobody can record another.
    events: isCounted
      ? readableEvents(events)
      : withoutReplaced(events, ({ on, recordedOn }) => areDays([on, recordedOn])),
    metrics: withoutReplaced(metrics, ({ setOn }) => areDays([setOn])),
  };
  return isSame(milestone, readable) ? milestone : { ...milestone, ...readable };
}

function readableRelocation(relocation: RelocationFacts): RelocationFacts {
  const readable = {
    terms: withoutReplaced(relocation.terms, ({ signingFromOn, signingToOn, setOn }) =>
      areDays([signingFromOn, signingToOn, setOn]),
    ),
    publications: withoutReplaced(relocation.publications, ({ setOn }) => areDays([setOn])),
  };
  return isSame(relocation, readable) ? relocation : { ...relocation, ...readable };
}

function withoutCorrected(reports: readonly ReportFact[]): readonly ReportFact[] {
  const corrected = new Set(reports.flatMap(({ correctsId }) => correctsId ?? []));
  return keep(
    reports,
    ({ id, asOfOn, reportedOn, reviews }) =>
      !corrected.has(id) || areDays([asOfOn, reportedOn, ...reviews.map(({ on }) => on)]),
  );
}

/** Facts in the order recorded, without what cannot be read where one that can came later. */
function withoutReplaced<F>(facts: readonly F[], isReadable: (fact: F) => boolean): readonly F[] {
  const last = facts.findLastIndex(isReadable);
  return keep(facts, (fact, index) => index > last || isReadable(fact));
}

function areDays(days: readonly (string | null)[]): boolean {
  return days.every((on) => on === null || isIsoDate(on));
}

function keep<F>(facts: readonly F[], isKept: (fact: F, index: number) => boolean): readonly F[] {
  return facts.every(isKept) ? facts : facts.filter(isKept);
}

function same<F>(before: readonly F[], after: readonly F[]): readonly F[] {
  return after.every((fact, index) => fact === before[index]) ? before : after;
}

function isSame<F extends object>(before: F, after: Partial<F>): boolean {
  return Object.entries(after).every(([name, value]) => before[name as keyof F] === value);
}
