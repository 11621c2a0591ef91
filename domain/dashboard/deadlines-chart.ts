import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { commitments } from "#domain/milestone/deadline.ts";
import type { MilestoneView } from "#domain/portfolio/project-view.ts";
import type { ChartRow, ChartTable } from "./chart-table.ts";
import { monthsAhead } from "./month-ends.ts";

const monthsShown = 12;
const firmness = [...commitments, "unsaid"] as const;

type Open = Pick<MilestoneView, "deadline">;

/**
 * The deadlines still to be met by the month of their last day, each by how firmly it is promised:
 * first what is overdue, then a year of months, then what comes later. One without a last day has no
 * place in it.
 *
 * @param open milestones that are not met
 */
export function chartDeadlines(open: readonly Open[], asOf: IsoDate): ChartTable {
  const currents = open.flatMap(({ deadline }) => deadline.current ?? []);
  const dated = currents.flatMap(({ to, commitment }) =>
    to === null ? [] : [{ to, commitment: commitment ?? ("unsaid" as const) }],
  );
  const ends = monthsAhead(asOf, monthsShown);
  const placeOf = (to: IsoDate) =>
    to < asOf ? "overdue" : (ends.find((end) => to <= end) ?? "later");
  const byPlace = Map.groupBy(dated, ({ to }) => placeOf(to));
  const row = (key: string, label: ChartRow["label"]): ChartRow => {
    const here = byPlace.get(key) ?? [];
    const count = (firm: string) => here.filter(({ commitment }) => commitment === firm).length;
    return { key, label, values: firmness.map(count) };
  };
  return {
    name: "deadlines",
    arrangement: "stacked",
    unit: "count",
    series: firmness,
    rows: [
      row("overdue", { kind: "word", word: "overdue" }),
      ...ends.map((on) => row(on, { kind: "month", on })),
      row("later", { kind: "word", word: "later" }),
    ],
    leftOut: open.length - dated.length,
  };
}
