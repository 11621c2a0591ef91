import { type Markup, markup } from "#components/markup/markup.ts";
import { legendKeys, legendShapes } from "#components/timeline/legend-shapes.ts";
import { textWidth } from "#components/timeline/text-width.ts";
import type { Translator } from "#components/timeline/timeline-scene.ts";

const size = 11;
const lineHeight = 21;
const gap = 16;
const shapeWidth = 38;

/**
 * The legend in lines from side to side, from the top of its place; what does not fit into two
 * lines is left out, most telling first.
 */
export function renderLegend(t: Translator, { width }: { readonly width: number }): Markup {
  let [x, line] = [0, 0];
  return markup`${legendKeys.map((key) => {
    const words = t(`timeline.legend.${key}`);
    const needed = shapeWidth + textWidth(words, size);
    if (x + needed > width) [x, line] = [0, line + 1];
    if (line > 1) return null;
    const y = line * lineHeight;
    const entry = markup`
      <svg x="${x}" y="${y}" width="32" height="20" overflow="visible">${legendShapes[key]}</svg>
      <text class="small" x="${x + shapeWidth}" y="${y + 14}">${words}</text>
    `;
    x += needed + gap;
    return entry;
  })}`;
}
