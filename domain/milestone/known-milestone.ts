import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { isKnownBy } from "#domain/calendar/is-known-by.ts";
import { countUpTo } from "#domain/core/sorted-search.ts";
import type { MilestoneFact } from "./milestone-fact.ts";

/** A milestone from one day on which something became known of it to the next. */
interface Phases {
  /** The days, earliest first. */
  readonly days: readonly IsoDate[];
  /** By how many of the days have come; worked out when first asked for. */
  readonly known: (MilestoneFact | undefined)[];
}

const phasesOf = new WeakMap<MilestoneFact, Phases>();

/**
 * A milestone as it was known on a day: without later deadlines, events and statements. The same
 * object for every day until something more became known, so that what follows from it alone need
 * not be worked out again: on nearly every day nothing happens to a milestone.
 */
export function knownMilestone(milestone: MilestoneFact, asOf: IsoDate): MilestoneFact {
  let phases = phasesOf.get(milestone);
  if (phases === undefined) {
    phases = { days: changeDays(milestone), known: [] };
    phasesOf.set(milestone, phases);
  }
  const phase = countUpTo(phases.days, asOf);
  const known = phases.known[phase] ?? narrow(milestone, asOf);
  phases.known[phase] = known;
  return known;
}

function changeDays(milestone: MilestoneFact): IsoDate[] {
  const { deadlines, events, statements, metrics, retirements } = milestone;
  const days = new Set([
    ...deadlines.map(({ setOn }) => setOn),
    ...events.flatMap(({ on, recordedOn }) => [on, recordedOn]),
    ...statements.map(({ knownFrom }) => knownFrom),
    ...metrics.map(({ setOn }) => setOn),
    ...retirements.map(({ on }) => on),
  ]);
  return Array.from(days).sort();
}

function narrow(milestone: MilestoneFact, asOf: IsoDate): MilestoneFact {
  return {
    ...milestone,
    deadlines: milestone.deadlines.filter(({ setOn }) => isKnownBy(setOn, asOf)),
    events: milestone.events.filter(
      ({ on, recordedOn }) => isKnownBy(on, asOf) && isKnownBy(recordedOn, asOf),
    ),
    statements: milestone.statements.filter(({ knownFrom }) => isKnownBy(knownFrom, asOf)),
    metrics: milestone.metrics.filter(({ setOn }) => isKnownBy(setOn, asOf)),
    retirements: milestone.retirements.filter(({ on }) => isKnownBy(on, asOf)),
  };
}
