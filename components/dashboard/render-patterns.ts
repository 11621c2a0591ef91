import { type Markup, markup } from "#components/markup/markup.ts";
import { fillOf, type Hatching, lookOf } from "./series-look.ts";

const marks: Readonly<Record<Hatching, string>> = {
  solid: "M0 0h6v6H0Z",
  rising: "M-1 1 1-1M0 6 6 0M5 7 7 5",
  dots: "M2 3h2",
  lying: "M0 1.5h6M0 4.5h6",
  hollow: "",
  crossed: "M0 6 6 0M0 0l6 6",
};

/** The fills of the series of a chart, to be used by its drawing and by whatever takes its place. */
export function renderPatterns(chart: string, series: readonly string[]): Markup {
  return markup`<defs>${series.map((each) => renderPattern(chart, each))}</defs>`;
}

function renderPattern(chart: string, series: string): Markup {
  const { tone, hatching } = lookOf(series);
  return markup`
    <pattern
      id="${fillOf(chart, series)}" class="dash-${tone}" width="6" height="6"
      patternUnits="userSpaceOnUse"
    >
      <rect class="dash-ground" width="6" height="6"/>
      <path class="dash-${hatching === "solid" ? "solid" : "stroke"}" d="${marks[hatching]}"/>
    </pattern>
  `;
}
