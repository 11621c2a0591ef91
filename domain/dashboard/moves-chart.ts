import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { endOfMonth } from "#domain/calendar/calendar-period.ts";
import { logDeadlineMoves } from "#domain/milestone/deadline-move-log.ts";
import type { MilestoneFact } from "#domain/milestone/milestone-fact.ts";
import type { ChartTable } from "./chart-table.ts";
import { monthEnds } from "./month-ends.ts";

const monthsShown = 12;
const ways = ["later", "earlier", "open"] as const;

/**
 * 时限变更 by month: how many deadlines were moved to a later day, to an earlier one, or from or to
 * no day at all. What was moved before the months shown has no place in it.
 */
export function chartMoves(
  milestones: readonly Pick<MilestoneFact, "deadlines">[],
  asOf: IsoDate,
): ChartTable {
  const moves = milestones.flatMap(({ deadlines }) => logDeadlineMoves(deadlines, asOf).moves);
  const said = moves.map(({ setOn, days }) => ({ month: endOfMonth(setOn), way: wayOf(days) }));
  const rows = monthEnds(asOf, monthsShown).map((on) => {
    const here = said.filter(({ month }) => month === endOfMonth(on));
    return {
      key: on,
      label: { kind: "month" as const, on },
      values: ways.map((way) => here.filter((each) => each.way === way).length),
    };
  });
  const shown = rows.flatMap(({ values }) => values).reduce((sum, count) => sum + count, 0);
  return {
    name: "moves",
    arrangement: "stacked",
    unit: "count",
    series: ways,
    rows,
    leftOut: moves.length - shown,
  };
}

/** A move to the same last day changes the first one only: it is later or earlier by nothing. */
function wayOf(days: number | null): (typeof ways)[number] {
  if (days === null) return "open";
  return days < 0 ? "earlier" : "later";
}
