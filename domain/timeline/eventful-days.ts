import { type IsoDate, isIsoDate } from "#domain/calendar/calendar-day.ts";
import type { Steps } from "#domain/core/steps.ts";
import { logDeadlineMoves } from "#domain/milestone/deadline-move-log.ts";
import type { MilestoneFact } from "#domain/milestone/milestone-fact.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";

/** What makes a day worth looking at, from what happens often to what happens seldom. */
export const dayEvents = ["report", "met", "moved", "baseline"] as const;
export type DayEvent = (typeof dayEvents)[number];

/** The days of each kind, earliest first, each once. */
export type EventfulDays = Readonly<Record<DayEvent, readonly IsoDate[]>>;

/**
 * The days on which something happened to some projects, up to a day: a report was filed, a
 * milestone met, a deadline moved, a plan approved. It happens on the day from which a page shows
 * it: what was recorded later than it took place is of the day it was recorded. What carries no day
 * that can be read is left out. One project is done at a time.
 *
 * @example
 * doAll(listEventfulDaysSteps(facts, "2015-04-15")).moved //=> ["2015-03-10"]
 */
export function* listEventfulDaysSteps(
  projects: readonly ProjectFacts[],
  until: IsoDate,
): Steps<EventfulDays> {
  const all = new Map(dayEvents.map((event) => [event, new Set<IsoDate>()]));
  for (const project of projects) {
    const days = daysOf(project);
    for (const [event, seen] of all) for (const on of days[event]) seen.add(on);
    yield;
  }
  const inOrder = (event: DayEvent) =>
    Array.from(all.get(event) ?? [])
      .filter((on) => on <= until)
      .sort();
  return {
    report: inOrder("report"),
    met: inOrder("met"),
    moved: inOrder("moved"),
    baseline: inOrder("baseline"),
  };
}

/** Facts never change: who looks again at the same ones gets what was found before. */
const known = new WeakMap<ProjectFacts, EventfulDays>();

/** Of one project, each day once, in any order. */
function daysOf(project: ProjectFacts): EventfulDays {
  const found = known.get(project);
  if (found) return found;
  const { reports, milestones, baselines } = project;
  const once = (days: readonly IsoDate[]) => Array.from(new Set(days)).filter(isIsoDate);
  const days = {
    report: once(reports.map(({ reportedOn, asOfOn }) => later(reportedOn, asOfOn))),
    met: once(milestones.flatMap(metDays)),
    moved: once(milestones.flatMap(movedDays)),
    baseline: once(baselines.map(({ approvedOn }) => approvedOn)),
  };
  known.set(project, days);
  return days;
}

/** All there ever were: the log of a later day begins like that of an earlier one. */
function movedDays({ deadlines }: MilestoneFact): IsoDate[] {
  const sound = deadlines.filter(
    ({ setOn, to }) => isIsoDate(setOn) && (to === null || isIsoDate(to)),
  );
  if (sound.length < 2) return [];
  return logDeadlineMoves(sound, "9999-12-31").moves.map(({ setOn }) => setOn);
}

/** Recorded by the office, or said by a source. */
function metDays({ events, statements }: MilestoneFact): IsoDate[] {
  return [
    ...events
      .filter(({ kind }) => kind === "met")
      .map(({ on, recordedOn }) => later(on, recordedOn)),
    ...statements.filter(({ status }) => status === "done").map(({ knownFrom }) => knownFrom),
  ];
}

function later(on: IsoDate, other: IsoDate): IsoDate {
  return on > other ? on : other;
}
