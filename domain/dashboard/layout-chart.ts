import { ticks } from "d3-array";
import { largest } from "#domain/core/largest.ts";
import type { ChartTable } from "./chart-table.ts";

/** A bar from the left edge of its part to the right one, in percent of the width. */
export type ChartBar = {
  readonly series: string;
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
};

export type ChartLayout = {
  readonly rows: readonly { readonly key: string; readonly bars: readonly ChartBar[] }[];
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  /** The value at the right edge. */
  readonly limit: number;
};

/**
 * The bars of a chart in percent of the width of its plot. Percents go to 100, counts to the next
 * whole tick above the largest sum.
 *
 * @example
 * layoutChart({ arrangement: "stacked", unit: "count", series: ["a", "b"], rows: [{ values: [1, 3] }], … })
 * //=> { limit: 4, rows: [{ bars: [{ from: 0, to: 25, … }, { from: 25, to: 100, … }] }], … }
 */
export function layoutChart(chart: ChartTable): ChartLayout {
  const isStacked = chart.arrangement === "stacked";
  const reach = chart.rows.map(({ values }) =>
    isStacked
      ? values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
      : largest(
          values.map((value) => value ?? 0),
          0,
        ),
  );
  const marks = chart.unit === "percent" ? [0, 25, 50, 75, 100] : countTicks(largest(reach, 1));
  const limit = marks.at(-1) ?? 1;
  const x = (value: number) => (100 * value) / limit;
  return {
    rows: chart.rows.map(({ key, values }) => {
      let start = 0;
      const bars = chart.series.map((series, index): ChartBar => {
        const value = values[index] ?? null;
        const from = isStacked ? start : 0;
        if (isStacked) start += value ?? 0;
        return { series, from: x(from), to: x(from + (value ?? 0)), value };
      });
      return { key, bars };
    }),
    ticks: marks.map((value) => ({ value, x: x(value) })),
    limit,
  };
}

/** Whole numbers from 0 on; the last is not below the largest sum. */
function countTicks(most: number): number[] {
  const whole = [...new Set(ticks(0, most, 4).map(Math.ceil))];
  const step = (whole[1] ?? 1) - (whole[0] ?? 0);
  const last = whole.at(-1) ?? 0;
  return last < most ? [...whole, last + step] : whole;
}
