import { Markup, markup } from "#components/markup/markup.ts";
import { styleSheet } from "#components/markup/style-sheet.ts";
import type { ChartTable } from "#domain/dashboard/chart-table.ts";
import type { ChartWords } from "./chart-words.ts";
import { chartHeight, renderChart } from "./render-chart.ts";
import { renderPatterns } from "./render-patterns.ts";

const page = { width: 960, edge: 24, head: 64 };

/** On paper, whatever the screen is: see `tokens.css`. */
const style = styleSheet`
  .dash-red{color:#a8241b}
  .dash-yellow{color:#b67d00}
  .dash-grey{color:#565f69}
  .dash-green{color:#1c6e49}
  .dash-blue{color:#1b5583}
  .dash-ink{color:#17222e}
  .dash-ground{fill:#fff}
  .dash-solid{fill:currentColor}
  .dash-stroke{fill:none;stroke:currentColor;stroke-width:1.5}
  .dash-bar{stroke:#434f5b}
  .dash-rule{stroke:#d9d5c9}
  text{font:13px sans-serif;fill:#17222e}
  .dash-title{font-size:20px;font-weight:bold}
`;

/** A chart as a file of its own, with its title and its style in it and nothing to be fetched. */
export function renderChartFile(chart: ChartTable, words: ChartWords): Markup {
  const { width, edge, head } = page;
  const height = chartHeight(chart);
  return markup`
    <svg
      xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height + head + edge}"
      viewBox="0 0 ${width} ${height + head + edge}"
    >
      <style>${new Markup(style)}</style>
      <rect width="${width}" height="${height + head + edge}" fill="#fff"/>
      ${renderPatterns(chart.name, chart.series)}
      <text class="dash-title" x="${edge}" y="32">${words.title}</text>
      <text x="${edge}" y="52">${words.lead}</text>
      <svg x="${edge}" y="${head}" width="${width - 2 * edge}" height="${height}">
        ${renderChart(chart, words)}
      </svg>
    </svg>
  `;
}
