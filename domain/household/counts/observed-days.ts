import { addDays, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { countBelow } from "#domain/core/sorted-search.ts";

/** The next day that counts: tomorrow, or the next workday. */
export type NextDay = (on: IsoDate) => IsoDate;

export interface DailyCount {
  readonly on: IsoDate;
  readonly count: number;
}

/**
 * The counts of every day that counts, from the first to the last, days without any as 0: leaving
 * those out would make an office of two signings a month look like one of two a day. What happened
 * on a day that does not count (a Saturday, where workdays are counted) goes to the next that does,
 * and at the end to the last; what lies outside is not looked at.
 *
 * @param counts sparse, in any order
 * @throws RangeError when a count is not a whole number of 0 or more
 * @example
 * fillDays({ fromOn: "2015-04-01", toOn: "2015-04-03", counts: [{ on: "2015-04-02", count: 3 }], nextDay })
 * //=> [0, 3, 0]
 */
export function fillDays(observed: {
  fromOn: IsoDate;
  toOn: IsoDate;
  counts: readonly DailyCount[];
  nextDay: NextDay;
}): number[] {
  const { fromOn, toOn, nextDay } = observed;
  const days: IsoDate[] = [];
  for (let on = nextDay(addDays(fromOn, -1)); on <= toOn; on = nextDay(on)) days.push(on);
  const totals = days.map(() => 0);
  for (const { on, count } of observed.counts) {
    if (!Number.isInteger(count) || count < 0) throw new RangeError(`no count: ${count}`);
    if (on < fromOn || on > toOn || days.length === 0) continue;
    const index = Math.min(countBelow(days, on), days.length - 1);
    totals[index] = (totals[index] ?? 0) + count;
  }
  return totals;
}
