import { type Markup, markup } from "#components/markup/markup.ts";
import type { ChartTable } from "#domain/dashboard/chart-table.ts";
import { type ChartBar, type ChartLayout, layoutChart } from "#domain/dashboard/layout-chart.ts";
import type { ChartWords } from "./chart-words.ts";
import { fillOf } from "./series-look.ts";

/** Pixels: the words over a bar, the bar, what is between two rows, and the axis above them all. */
const size = { words: 18, bar: 12, gap: 9, axis: 20 };

type Drawn = { chart: ChartTable; words: ChartWords; layout: ChartLayout };

/** How high the drawing of a chart is, in pixels. */
export function chartHeight(chart: ChartTable): number {
  return size.axis + chart.rows.length * rowHeight(chart);
}

/**
 * A chart as bars that lie, each under its words, which say the figures too: legible at any width
 * and without colour.
 */
export function renderChart(chart: ChartTable, words: ChartWords): Markup {
  const drawn = { chart, words, layout: layoutChart(chart) };
  const rows = chart.rows.map((_, index) => renderRow(drawn, index));
  return markup`${renderAxis(drawn)}${rows}`;
}

function barsHeight({ arrangement, series }: ChartTable): number {
  return arrangement === "stacked" ? size.bar : size.bar * series.length;
}

function rowHeight(chart: ChartTable): number {
  return size.words + barsHeight(chart) + size.gap;
}

function renderAxis({ chart, words, layout }: Drawn): Markup {
  const bottom = chartHeight(chart);
  return markup`
    ${layout.ticks.map(({ value, x }, index) => {
      const isLast = index === layout.ticks.length - 1;
      const anchor = index === 0 ? "start" : isLast ? "end" : "middle";
      return markup`
        <line class="dash-rule" x1="${x}%" x2="${x}%" y1="${size.axis - 4}" y2="${bottom}"/>
        <text class="dash-tick" x="${x}%" y="12" text-anchor="${anchor}">${words.value(value)}</text>
      `;
    })}
  `;
}

function renderRow({ chart, words, layout }: Drawn, index: number): Markup {
  const row = chart.rows[index];
  const bars = layout.rows[index]?.bars ?? [];
  if (row === undefined) return markup``;
  const top = size.axis + index * rowHeight(chart);
  const said = bars
    .filter(({ value }) => value === null || value > 0 || isEachSaid(chart))
    .map(({ series, value }) => figure(chart, words, { series, value }));
  return markup`
    <text class="dash-row" x="0" y="${top + 13}">
      ${words.row(row)} <tspan class="dash-value" dx="6">${said.join(words.separator)}</tspan>
    </text>
    ${bars.map((bar, place) => {
      const y = top + size.words + (chart.arrangement === "stacked" ? 0 : place * size.bar);
      return renderBar(chart, bar, y);
    })}
  `;
}

/** Of several that make a sum only those there are; a lone figure and one to compare are said at 0 too. */
function isEachSaid({ arrangement, series }: ChartTable): boolean {
  return arrangement === "beside" || series.length === 1;
}

/** One series needs no name beside its figure. */
function figure(
  chart: ChartTable,
  words: ChartWords,
  { series, value }: Pick<ChartBar, "series" | "value">,
): string {
  const said = words.value(value);
  return chart.series.length === 1 ? said : `${words.series(series)} ${said}`;
}

function renderBar({ name }: ChartTable, { series, from, to, value }: ChartBar, y: number) {
  if (value === null || to <= from) return markup``;
  return markup`
    <rect
      class="dash-bar" fill="url(#${fillOf(name, series)})" x="${from}%" y="${y}"
      width="${to - from}%" height="${size.bar - 1}"
    />
  `;
}
