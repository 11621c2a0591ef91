import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { isKnownBy } from "#domain/calendar/is-known-by.ts";

/** What every row of the dealings carries: rows are never changed, one may take another's place. */
export interface RecordedRow {
  readonly id: string;
  readonly recordedOn: IsoDate;
  readonly correctsId: string | null;
}

/**
 * The rows that stand on a day: recorded by then, and not corrected by then.
 *
 * @example
 * standingDealings([recordedOn1March, correctedOn10March], "2015-03-05") //=> [recordedOn1March]
 */
export function standingDealings<R extends RecordedRow>(rows: readonly R[], asOf: IsoDate): R[] {
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
 * dealingHistory([first, correctionOfFirst], "2015-03-10")
 * //=> [{ row: correctionOfFirst, correctedBy: null }, { row: first, correctedBy: correctionOfFirst }]
 */
export function dealingHistory<R extends RecordedRow>(
  rows: readonly R[],
  asOf: IsoDate,
): DatedRow<R>[] {
  const known = rows.filter(({ recordedOn }) => isKnownBy(recordedOn, asOf));
  const corrections = new Map(known.map((row) => [row.correctsId, row]));
  return known.toReversed().map((row) => ({ row, correctedBy: corrections.get(row.id) ?? null }));
}
