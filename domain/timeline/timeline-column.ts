import { daysBetween } from "#domain/calendar/calendar-day.ts";
import type { Stretch } from "./timeline-bars.ts";

/** What may stand beside the drawing, and is left out unless asked for. */
export const timelineColumns = ["people", "start", "finish", "duration"] as const;
export type TimelineColumn = (typeof timelineColumns)[number];

/**
 * The calendar days a plan takes, its first and last included; a moment takes none.
 *
 * @example
 * plannedDays({ startOn: "2015-04-01", finishOn: "2015-04-30" }) //=> 30
 */
export function plannedDays({ startOn, finishOn, isMoment = false }: PlannedStretch): number {
  return isMoment ? 0 : daysBetween(startOn, finishOn) + 1;
}

type PlannedStretch = Stretch & { readonly isMoment?: boolean };
