import { type Markup, markup } from "#components/markup/markup.ts";
import { roundPercent } from "#domain/chart/timeline-scale.ts";
import type { TimelineDeadline } from "#domain/timeline/timeline-deadlines.ts";
import type { Locale } from "#i18n/locales.ts";
import { type DeadlineFlag, renderEdgeWords } from "./render-edge.ts";

/**
 * A deadline: the days it speaks of as a hatched band, a flag on the last of them. Where the window
 * ends before that day there is no flag: where deadlines have words, its date stands at the edge after
 * them, and where they have none it is gathered there with the others (`renderEdge`).
 */
export function renderDeadline(
  mark: TimelineDeadline,
  words: DeadlineFlag | null,
  locale: Locale,
): Markup {
  const { x, y, width, height, fadesIn } = mark;
  const tone = mark.isMet ? "met" : mark.overdue ? "late" : "open";
  const fill = `url(#tl-${fadesIn ? "fade" : "hatch"}-${tone})`;
  const lastX = roundPercent(x + width);
  return markup`
    <g class="${tone}">
      <rect
        class="${fadesIn ? "fades" : "band"}" fill="${fill}" x="${x}%" y="${y}" width="${width}%"
        height="${height}"
      />
      ${
        mark.clippedRight
          ? words && renderBeyond(mark, words, locale)
          : markup`
            <use href="#tl-${flagOf(mark)}" x="${lastX}%" y="${y}"/>
            ${words && renderWords(mark, words, lastX)}
          `
      }
    </g>
  `;
}

/** Solid where it is committed to, hollow where it is striven for, a tick once it is met. */
function flagOf({ isMet, commitment }: TimelineDeadline): string {
  if (isMet) return "met";
  return commitment === "ensure" ? "ensure" : "aim";
}

/** Its words and its date at the right edge. */
function renderBeyond({ y, lastOn }: TimelineDeadline, words: DeadlineFlag, locale: Locale) {
  const edge = { side: "after", on: lastOn, baseline: y - 4 } as const;
  return renderEdgeWords({ ...edge, words, label: words.label, count: null }, locale);
}

/** The number stands for the words on a phone, where they have no room. */
function renderWords({ y, labelSide }: TimelineDeadline, words: DeadlineFlag, x: number): Markup {
  const dx = labelSide === "start" ? 6 : -14;
  return markup`
    <text class="ordinal" x="${x}%" dx="-13" y="${y - 4}" text-anchor="end">${words.ordinal}</text>
    <text class="label" x="${x}%" dx="${dx}" y="${y - 4}" text-anchor="${labelSide}">
      <tspan class="name">${words.name}</tspan> <tspan class="words">${words.label}</tspan>
    </text>
  `;
}
