import { type Markup, markup } from "#components/markup/markup.ts";
import type { TimelineScale } from "#domain/chart/timeline-scale.ts";

/** A stretch of days off, in percent of the width. */
export interface RestBand {
  readonly x: number;
  readonly width: number;
  readonly isHoliday: boolean;
}

/**
 * What the drawings of all rows share, drawn once and used by each: the ruling of the paper with
 * its days off, the hatchings of the deadlines, flags, heads and marks. Where a shape is used it
 * stands in a tree of its own, which only rules of a single class reach: these carry a prefix.
 */
export function renderDefs(scale: TimelineScale, ruling: Ruling): Markup {
  return markup`
    <svg class="defs" width="0" height="0" aria-hidden="true">
      <defs>
        <symbol id="tl-grid" viewBox="0 0 100 1" preserveAspectRatio="none" overflow="visible">
          ${renderGrid(scale, ruling)}
        </symbol>
        ${renderShapes()}
      </defs>
    </svg>
  `;
}

/**
 * The ruling of a row, stretched to its size: one path for all lines of a kind, since a browser
 * makes whatever is in it anew for every row.
 */
function renderGrid(scale: TimelineScale, { todayX, rest }: Ruling): Markup {
  const bandsOf = (isHoliday: boolean) =>
    rest
      .filter((band) => band.isHoliday === isHoliday)
      .map(({ x, width }) => `M${x} 0h${width}v1h-${width}z`);
  const linesAt = (xs: readonly number[]) => xs.map((x) => `M${x} 0v1`);
  const ticksOf = (level: string) =>
    scale.ticks.flatMap((tick) => (tick.level === level ? tick.x : []));
  const kinds = {
    weekend: bandsOf(false),
    holiday: bandsOf(true),
    minor: linesAt(ticksOf("minor")),
    major: linesAt(ticksOf("major")),
    today: linesAt(todayX === null ? [] : [todayX]),
  };
  return markup`${Object.entries(kinds).map(
    ([kind, parts]) =>
      parts.length > 0 &&
      markup`<path class="tl-${kind}" vector-effect="non-scaling-stroke" d="${parts.join("")}"/>`,
  )}`;
}

/** What the ruling shows beside the columns. */
export interface Ruling {
  readonly todayX: number | null;
  readonly rest: readonly RestBand[];
}

/** Days off, the edges of the columns, and the day looked at, as high as what holds them. */
export function renderRuling(scale: TimelineScale, { todayX, rest }: Ruling): Markup {
  const bands = rest.map(({ x, width, isHoliday }) => {
    const name = isHoliday ? "tl-holiday" : "tl-weekend";
    return markup`<rect class="${name}" x="${x}%" width="${width}%" y="0" height="100%"/>`;
  });
  const rules = scale.ticks.map(({ x, level }) => renderRule(level, x));
  return markup`${bands}${rules}${todayX !== null && renderRule("today", todayX)}`;
}

/** Hatchings, flags, heads and marks, to stand among the definitions of a drawing. */
export function renderShapes(): Markup {
  return markup`${tones.map(renderTone)}${shapes}`;
}

const tones = ["open", "late", "met"];

function renderRule(name: string, x: number): Markup {
  return markup`<line class="tl-${name}" x1="${x}%" x2="${x}%" y1="0" y2="100%"/>`;
}

function renderTone(tone: string): Markup {
  return markup`
    <pattern id="tl-hatch-${tone}" width="5" height="6" patternUnits="userSpaceOnUse">
      <path class="hatch ${tone}" d="M-1 1.2 1 -1.2M0 6 5 0M4 7.2 6 4.8"/>
    </pattern>
    <linearGradient id="tl-fade-${tone}" class="${tone}">
      <stop offset="0" stop-color="currentColor" stop-opacity="0"/>
      <stop offset="1" stop-color="currentColor"/>
    </linearGradient>
  `;
}

/** Shapes of fixed size, hung on a point. */
const shapes = markup`
  <path id="tl-cap" class="tl-cap" d="M-1-3v11"/>
  <g id="tl-before">
    <path class="tl-rim" d="m9 2-5 4 5 4"/>
    <path class="tl-clip" d="m9 2-5 4 5 4"/>
  </g>
  <g id="tl-after">
    <path class="tl-rim" d="m-9 2 5 4-5 4"/>
    <path class="tl-clip" d="m-9 2 5 4-5 4"/>
  </g>
  <g id="tl-ensure">
    <path class="tl-pole" d="M0 6v-20"/>
    <path class="tl-flag" d="M0-13.5h-9l2.5 3.5-2.5 3.5h9Z"/>
  </g>
  <g id="tl-aim">
    <path class="tl-pole" d="M0 6v-20"/>
    <path class="tl-flag tl-hollow" d="M0-13.5h-9l2.5 3.5-2.5 3.5h9Z"/>
  </g>
  <g id="tl-met">
    <path class="tl-pole" d="M0 6v-20"/>
    <path class="tl-tick" d="m-11-9 3.5 3.5L-2-13"/>
  </g>
  <path id="tl-old" class="tl-old" d="M0 6v-13"/>
  <path id="tl-p50" class="tl-p50" d="M0-6 6 0 0 6-6 0Z"/>
  <path id="tl-p85" class="tl-p85" d="M0-5v10"/>
  <path id="tl-earlier" class="tl-out" d="M0 0 7-3.5v7Z"/>
  <path id="tl-later" class="tl-out" d="M0 0-7-3.5v7Z"/>
  <path id="tl-right" class="tl-head" d="M0 0-6-3v6Z"/>
  <path id="tl-left" class="tl-head" d="M0 0 6-3v6Z"/>
  <path id="tl-down" class="tl-head" d="M0 0-3-6h6Z"/>
  <path id="tl-up" class="tl-head" d="M0 0-3 6h6Z"/>
`;
