import { type Markup, markup } from "#components/markup/markup.ts";
import { legendKeys, legendShapes } from "#components/timeline/legend-shapes.ts";
import type { Translator } from "#components/timeline/timeline-scene.ts";
import { paperWidth } from "./paper-width.ts";
import { renderExitShape } from "./render-wall-links.ts";

const size = 11;
const lineHeight = 21;
const gap = 16;
const shapeWidth = 38;

/** What a sheet shows beside the shapes of every timeline. */
const ofSheets = {
  exit: markup`
    <g class="link">
      ${renderExitShape("right", { x: 8, y: 10 })}
      <text class="small" x="12" y="14">2</text>
    </g>
  `,
  today: markup`<line class="tl-today" x1="16" x2="16" y1="1" y2="19"/>`,
} as const;
type WallKey = keyof typeof legendShapes | keyof typeof ofSheets;

const shapes: Record<WallKey, Markup> = { ...legendShapes, ...ofSheets };
const keys: readonly WallKey[] = [...legendKeys, "exit", "today"];

interface LegendEntry {
  readonly key: WallKey;
  readonly words: string;
  readonly x: number;
  readonly line: number;
}

/** Every entry of the legend, in as many lines from side to side as they need. */
function layoutLegend(t: Translator, width: number): LegendEntry[] {
  let [x, line] = [0, 0];
  return keys.map((key) => {
    const words = t(`timeline.legend.${key}`);
    const needed = shapeWidth + paperWidth(words, size);
    if (x > 0 && x + needed > width) [x, line] = [0, line + 1];
    const entry = { key, words, x, line };
    x += needed + gap;
    return entry;
  });
}

/** Pixels the legend is high on a sheet of a width. */
export function legendHeight(t: Translator, width: number): number {
  return ((layoutLegend(t, width).at(-1)?.line ?? 0) + 1) * lineHeight;
}

/** What the shapes mean: the whole of it on every sheet, from the top of its place. */
export function renderLegend(t: Translator, width: number): Markup {
  return markup`${layoutLegend(t, width).map(({ key, words, x, line }) => {
    const y = line * lineHeight;
    return markup`
      <svg x="${x}" y="${y}" width="32" height="20" overflow="visible">${shapes[key]}</svg>
      <text class="small" x="${x + shapeWidth}" y="${y + 14}">${words}</text>
    `;
  })}`;
}
