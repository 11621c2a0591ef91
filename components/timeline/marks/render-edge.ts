import { type Markup, markup } from "#components/markup/markup.ts";
import type { EdgeMark, TimelineEdge } from "#domain/timeline/timeline-edges.ts";
import { formatDay } from "#i18n/format-day.ts";
import type { Locale } from "#i18n/locales.ts";

/** Beside a flag: the milestone, its deadline in its own words, and its number in the list below. */
export interface DeadlineFlag {
  readonly name: string;
  readonly label: string;
  readonly ordinal: number;
}

/** What stands at an edge: its date, whose it is where there is room, and how many more there are. */
export interface EdgeWords extends Pick<TimelineEdge, "side" | "on" | "baseline"> {
  readonly words: DeadlineFlag | null;
  /** its own words, where they stand nowhere else */
  readonly label: string | null;
  /** how many stand here, in words; null for one */
  readonly count: string | null;
}

/** A deadline outside the window, or a far day: gathered on its side of the drawing. */
export function renderEdge(
  edge: TimelineEdge,
  given: {
    readonly words: DeadlineFlag | null;
    /** what is gathered, in words, for whoever points at it */
    readonly title: string | null;
    readonly count: string | null;
  },
  locale: Locale,
): Markup {
  const { words, title, count } = given;
  return markup`
    <g class="edge ${toneOf(edge)}">
      ${title !== null && markup`<title>${title}</title>`}
      ${renderEdgeWords({ ...edge, words, label: null, count }, locale)}
    </g>
  `;
}

function toneOf({ overdue, isMet }: EdgeMark): string {
  if (overdue) return "late";
  return isMet ? "met" : "open";
}

/** ◂ 2014年12月31日 摸底 等3项, or 居民回迁 2016年6月30日 ▸, its triangle pointing out of the window. */
export function renderEdgeWords(edge: EdgeWords, locale: Locale): Markup {
  const { side, on, baseline, words, label, count } = edge;
  const isBefore = side === "before";
  const name =
    words &&
    markup`<tspan class="ordinal">${words.ordinal}</tspan><tspan class="words">
      <tspan class="name">${words.name}</tspan>${label !== null && ` ${label}`}</tspan>`;
  const date = formatDay(on, locale, "short");
  const said = isBefore
    ? markup`${date}${name && markup` ${name}`}`
    : markup`${name && markup`${name} `}${date}`;
  const [x, dx] = isBefore ? ["0", 10] : ["100%", -10];
  return markup`
    <use href="#tl-${isBefore ? "earlier" : "later"}" x="${x}" y="${baseline - 4}"/>
    <text class="far" x="${x}" dx="${dx}" y="${baseline}" text-anchor="${isBefore ? "start" : "end"}">
      ${said}${count !== null && ` ${count}`}
    </text>
  `;
}
