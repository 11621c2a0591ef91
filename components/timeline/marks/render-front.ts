import { type Markup, markup } from "#components/markup/markup.ts";
import type { FrontPoint } from "#domain/timeline/timeline-bars.ts";

/** Where the line of the status date is bent, in a row so many pixels high. */
export interface FrontBend extends FrontPoint {
  /** the status date, in percent of the width */
  readonly todayX: number;
  readonly height: number;
}

/** Pixels between the line and a bar it passes. */
const clear = 1;

/**
 * 前锋线: today's line, bent to where the plan bar stands at the reported percent. It runs to its
 * point above the bars and from it under them, and so covers none: they lie between `top` and
 * `bottom`. To be drawn before everything else, so that letters and flags stand on it.
 */
export function renderFrontLine({ x, top, bottom, todayX, height }: FrontBend): Markup {
  const [above, under] = [top - clear, bottom + clear];
  const foot = Math.min(height, under + above);
  return markup`
    <g class="front">
      <line x1="${todayX}%" y1="0" x2="${x}%" y2="${above}"/>
      <line x1="${x}%" y1="${under}" x2="${todayX}%" y2="${foot}"/>
    </g>
  `;
}

/** Its point: a stroke across the bar at the percent, under a dot. To be drawn after the bars. */
export function renderFrontPoint({ x, top, bottom }: FrontPoint): Markup {
  const [above, under] = [top - clear, bottom + clear];
  return markup`
    <g class="front">
      <line class="at" x1="${x}%" x2="${x}%" y1="${above}" y2="${under}"/>
      <circle cx="${x}%" cy="${above}" r="2.5"/>
    </g>
  `;
}
