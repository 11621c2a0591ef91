import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { isKnownBy } from "#domain/calendar/is-known-by.ts";
import type { RecordedRow } from "./records-in-force.ts";

/** A record with its corrections. A file names it by the first of them, which stays the same. */
export interface RecordChain<R> {
  readonly firstId: string;
  /** the one that stands */
  readonly last: R;
  readonly corrections: number;
}

/**
 * The records known on a day, each with its latest correction, in the order first recorded.
 *
 * @param rows in the order recorded
 * @example
 * recordChains([first, other, correctionOfFirst], "2015-03-10")
 * //=> [{ firstId: first.id, last: correctionOfFirst, corrections: 1 }, { firstId: other.id, … }]
 */
export function recordChains<R extends RecordedRow>(
  rows: readonly R[],
  asOf: IsoDate,
): RecordChain<R>[] {
  const firstIds = new Map<string, string>();
  const chains = new Map<string, RecordChain<R>>();
  for (const row of rows.filter(({ recordedOn }) => isKnownBy(recordedOn, asOf))) {
    const firstId = (row.correctsId !== null && firstIds.get(row.correctsId)) || row.id;
    const before = chains.get(firstId);
    firstIds.set(row.id, firstId);
    chains.set(firstId, { firstId, last: row, corrections: before ? before.corrections + 1 : 0 });
  }
  return [...chains.values()];
}
