"use client";

import {
  Bar,
  BarChart,
  CartesianGrid,
  Legend,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import type { LiveChartData } from "./live-chart-data.ts";
import { fillOf } from "./series-look.ts";

/** Pixels for a row with one bar, for each further bar of it, and for axis and legend together. */
const size = { row: 26, bar: 12, frame: 78, names: 108 };

/** The bars again, to be looked at one by one with a pointer or the arrow keys. */
export function LiveBars({ name, label, isStacked, unit, series, rows }: LiveChartData) {
  const bars = isStacked ? 1 : series.length;
  const height = size.frame + rows.length * (size.row + (bars - 1) * size.bar);
  const data = rows.map(({ label: row, values }) => ({
    row,
    ...Object.fromEntries(series.map(({ key }, index) => [key, values[index] ?? undefined])),
  }));
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart data={data} layout="vertical" title={label} accessibilityLayer barGap={0}>
        <CartesianGrid horizontal={false} className="dash-grid" />
        <XAxis
          type="number"
          unit={unit}
          allowDecimals={unit !== ""}
          domain={unit ? [0, 100] : [0, "auto"]}
        />
        <YAxis type="category" dataKey="row" width={size.names} interval={0} />
        <Tooltip isAnimationActive={false} />
        <Legend itemSorter={null} iconType="rect" />
        {series.map(({ key, label: said }) => (
          <Bar
            key={key}
            dataKey={key}
            name={said}
            unit={unit}
            stackId={isStacked ? "all" : key}
            fill={`url(#${fillOf(name, key)})`}
            className="dash-bar"
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
