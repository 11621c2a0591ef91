import { daysBetween, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { calendarSpan, type DaySpan, nearestWithin } from "#domain/calendar/day-span.ts";

/** Ten years without a day that anything speaks of: what lies beyond them is far. */
const farDays = 3653;

/**
 * The stretch that a drawing shows of its days, so that one of them far off does not press all the
 * others into a corner: the day looked at, and the days that lie together, most of them first. Two
 * groups with more than ten years of nothing between them lie together only where that is no
 * longer than what is shown already.
 *
 * @example
 * nearSpan(["2015-03-01", "2015-12-31", "2105-12-31"], "2015-04-15")
 * //=> { from: "2015-03-01", to: "2015-12-31" }
 */
export function nearSpan(days: readonly IsoDate[], asOf: IsoDate): DaySpan {
  const groups = groupsOf([...days.map((on) => nearestWithin(calendarSpan, on)), asOf].sort());
  const isLookedAt = ({ from, to }: DayGroup) => from <= asOf && asOf <= to;
  const [main] = [...groups].sort(
    (a, b) => b.count - a.count || Number(isLookedAt(b)) - Number(isLookedAt(a)),
  );
  const seen = groups.findIndex(isLookedAt);
  const other = main === undefined ? seen : groups.indexOf(main);
  let [first, last] = [Math.min(seen, other), Math.max(seen, other)];
  const spanOf = () => ({ from: groups[first]?.from ?? asOf, to: groups[last]?.to ?? asOf });
  for (let before = -1; before !== last - first; ) {
    before = last - first;
    const { from, to } = spanOf();
    const length = daysBetween(from, to);
    const [earlier, later] = [groups[first - 1], groups[last + 1]];
    if (earlier && daysBetween(earlier.to, from) <= length) first -= 1;
    if (later && daysBetween(to, later.from) <= length) last += 1;
  }
  return spanOf();
}

type DayGroup = DaySpan & { readonly count: number };

function groupsOf(sorted: readonly IsoDate[]): DayGroup[] {
  const groups: DayGroup[] = [];
  for (const on of sorted) {
    const last = groups.at(-1);
    if (last && daysBetween(last.to, on) <= farDays) {
      groups[groups.length - 1] = { from: last.from, to: on, count: last.count + 1 };
    } else groups.push({ from: on, to: on, count: 1 });
  }
  return groups;
}

/** The days that lie so far outside a window that nobody looks for them there; null for none. */
export interface FarDays {
  readonly before: IsoDate | null;
  readonly after: IsoDate | null;
}

/** Less than ten years: a window is padded to whole quarters around its days. */
const farOutside = farDays - 184;

/**
 * Of some days the ones farthest off, each side, where they are far outside a window: they are
 * marked at its edge with their date.
 *
 * @example
 * findFarDays(["2015-06-30", "2105-12-31"], { from: "2015-01-01", to: "2015-12-31" })
 * //=> { before: null, after: "2105-12-31" }
 */
export function findFarDays(days: readonly IsoDate[], { from, to }: DaySpan): FarDays {
  let [before, after]: [IsoDate | null, IsoDate | null] = [null, null];
  for (const on of days) {
    if (on < from && daysBetween(on, from) > farOutside && on < (before ?? from)) before = on;
    if (on > to && daysBetween(to, on) > farOutside && on > (after ?? to)) after = on;
  }
  return { before, after };
}
