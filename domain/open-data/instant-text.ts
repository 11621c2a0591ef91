import type { IsoDate } from "#domain/calendar/calendar-day.ts";

const shanghaiOffsetMs = 8 * 3_600_000;

/**
 * An instant as China writes it, to the second.
 *
 * @example
 * instantText(0) //=> "1970-01-01T08:00:00+08:00"
 */
export function instantText(at: number): string {
  return `${new Date(at + shanghaiOffsetMs).toISOString().slice(0, 19)}+08:00`;
}

/** The first instant of a day. */
export function dayBeginText(on: IsoDate): string {
  return `${on}T00:00:00+08:00`;
}

/** The last second of a day. */
export function dayEndText(on: IsoDate): string {
  return `${on}T23:59:59+08:00`;
}
