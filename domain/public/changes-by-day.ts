import { addDays, type IsoDate } from "#domain/calendar/calendar-day.ts";
import type { PublicChange } from "./public-change.ts";

/** How many days the page of changes goes back; what is older stands on the pages of its months. */
export const daysShown = 90;

export type DayOfChanges = { readonly on: IsoDate; readonly changes: readonly PublicChange[] };

/** The changes of each day, the newest first, as they come. */
export function changesByDay(changes: readonly PublicChange[]): DayOfChanges[] {
  const byDay = Map.groupBy(changes, ({ on }) => on);
  return Array.from(byDay, ([on, ofDay]) => ({ on, changes: ofDay }));
}

/** Those of the last days, the day itself among them. */
export function recentChanges(changes: readonly PublicChange[], asOf: IsoDate): PublicChange[] {
  const first = addDays(asOf, 1 - daysShown);
  return changes.filter(({ on }) => on >= first);
}

/**
 * How many changes each month has, the newest first; of those with none nothing is said.
 *
 * @example
 * monthsOfChanges([moved, met]) //=> [{ month: "2015-04", count: 2 }]
 */
export function monthsOfChanges(
  changes: readonly PublicChange[],
): { readonly month: string; readonly count: number }[] {
  const byMonth = Map.groupBy(changes, ({ on }) => monthOf(on));
  return Array.from(byMonth, ([month, ofMonth]) => ({ month, count: ofMonth.length }));
}

/** Those of a month, as an address names it. */
export function changesOfMonth(changes: readonly PublicChange[], month: string): PublicChange[] {
  return changes.filter(({ on }) => monthOf(on) === month);
}

function monthOf(on: IsoDate): string {
  return on.slice(0, 7);
}
