import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { memoizeRecent } from "#domain/core/memoize-recent.ts";
import type { LedgerColumns } from "./ledger-columns.ts";
import { dayNumber, none, spanLength } from "./ledger-line.ts";

/** How the households of a ledger stood on a day, by columns. */
export interface LedgerDay {
  readonly columns: LedgerColumns;
  /** The places of those in the ledger on the day. */
  readonly members: Uint32Array;
  readonly stage: Int32Array;
  /** The day of the stage as a number; 0 without one. */
  readonly stageOn: Int32Array;
  readonly breach: Int32Array;
}

/** Whoever goes back and forth in time comes by few days. */
const remembered = memoizeRecent<LedgerColumns, LedgerDay>(4);

/**
 * A ledger as of a day; the days looked at last are remembered with it.
 *
 * @example
 * ledgerDay(columns, "2015-03-31").members.length //=> households in the ledger on that day
 */
export function ledgerDay(columns: LedgerColumns, asOf: IsoDate): LedgerDay {
  return remembered(columns, asOf, () => standOn(columns, dayNumber(asOf)));
}

function standOn(columns: LedgerColumns, day: number): LedgerDay {
  const { count, spans, spanStarts } = columns;
  const [stage, stageOn, breach] = [none, 0, 0].map((value) => new Int32Array(count).fill(value));
  if (!stage || !stageOn || !breach) throw new Error("three columns");
  for (let index = 0; index < count; index++) {
    const first = spanStarts[index] ?? 0;
    // The last one is where most days look.
    let at = (spanStarts[index + 1] ?? 0) - spanLength;
    while (at >= first && (spans[at] ?? 0) > day) at -= spanLength;
    if (at < first || (spans[at + 1] ?? 0) <= day) continue;
    stage[index] = spans[at + 2] ?? none;
    stageOn[index] = spans[at + 3] ?? 0;
    breach[index] = spans[at + 4] ?? 0;
  }
  return { columns, members: membersOn(columns, day), stage, stageOn, breach };
}

function membersOn({ count, numbers }: LedgerColumns, day: number): Uint32Array {
  const { registered, removed } = numbers;
  const members = new Uint32Array(count);
  let found = 0;
  for (let index = 0; index < count; index++) {
    if ((registered[index] ?? 0) <= day && (removed[index] ?? 0) > day) members[found++] = index;
  }
  return members.subarray(0, found);
}
