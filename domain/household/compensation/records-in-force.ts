import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { isKnownBy } from "#domain/calendar/is-known-by.ts";

/** What every record of the compensation carries. A record is never changed; a later one corrects it. */
export interface RecordedRow {
  readonly id: string;
  readonly recordedOn: IsoDate;
  readonly correctsId: string | null;
}

/**
 * The records in force on a day: recorded by then, and not corrected by then.
 *
 * @example
 * recordsInForce([recordedOn1March, correctedOn10March], "2015-03-05") //=> [recordedOn1March]
 */
export function recordsInForce<R extends RecordedRow>(rows: readonly R[], asOf: IsoDate): R[] {
  const known = rows.filter(({ recordedOn }) => isKnownBy(recordedOn, asOf));
  const corrected = new Set(known.map(({ correctsId }) => correctsId));
  return known.filter(({ id }) => !corrected.has(id));
}

/** A row with the one that took its place by the day looked at. */
export type DatedRow<R> = { readonly row: R; readonly correctedBy: R | null };

/**
 * Everything known of a day, newest first, each with what took its place.
 *
 * @example
 * recordHistory([first, correctionOfFirst], "2015-03-10")
 * //=> [{ row: correctionOfFirst, correctedBy: null }, { row: first, correctedBy: correctionOfFirst }]
 */
export function recordHistory<R extends RecordedRow>(
  rows: readonly R[],
  asOf: IsoDate,
): DatedRow<R>[] {
  const known = rows.filter(({ recordedOn }) => isKnownBy(recordedOn, asOf));
  const corrections = new Map(known.map((row) => [row.correctsId, row]));
  return known.toReversed().map((row) => ({ row, correctedBy: corrections.get(row.id) ?? null }));
}
