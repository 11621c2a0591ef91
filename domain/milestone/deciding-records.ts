import { inDayOrder } from "#domain/calendar/calendar-day.ts";
import type { MilestoneEventFact } from "./milestone-fact.ts";

/** The records that say what is shown of a milestone: where it stands, and when it began. */
export interface DecidingRecords {
  readonly last: MilestoneEventFact | null;
  readonly start: MilestoneEventFact | null;
}

/**
 * Which of the events of a milestone its state rests on, so that what one person recorded is not
 * taken for generated because something before it was.
 *
 * @param events known by the day looked at
 */
export function decidingRecords(events: readonly MilestoneEventFact[]): DecidingRecords {
  const known = inDayOrder(events, ({ on }) => on);
  return {
    last: known.at(-1) ?? null,
    start: known.find(({ kind }) => kind === "started") ?? null,
  };
}
