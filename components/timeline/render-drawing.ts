import { type Markup, markup } from "#components/markup/markup.ts";
import { renderDeadline } from "#components/timeline/marks/render-deadline.ts";
import { type DeadlineFlag, renderEdge } from "#components/timeline/marks/render-edge.ts";
import { renderFrontLine, renderFrontPoint } from "#components/timeline/marks/render-front.ts";
import { renderOldDeadline } from "#components/timeline/marks/render-old-deadline.ts";
import { roundPercent } from "#domain/chart/timeline-scale.ts";
import { largest, smallest } from "#domain/core/largest.ts";
import type { ForecastMark, TimelineBar } from "#domain/timeline/timeline-bars.ts";
import type { TimelineRowLayout } from "#domain/timeline/timeline-layout.ts";
import type { TimelineLink } from "#domain/timeline/timeline-links.ts";
import type { TimelineScene } from "./timeline-scene.ts";

/** One row to be drawn, with its words. */
export interface Drawing {
  readonly layout: TimelineRowLayout;
  readonly links: readonly TimelineLink[];
  readonly isCritical: boolean;
  /** where its bar leads; null on paper */
  readonly href: string | null;
  /** what the bar says to those who do not see it */
  readonly sentence: string;
  /** in place of a plan bar where there is none */
  readonly remark: string | null;
  /** beside each flag; null where a column carries them */
  readonly wordsOf: ((milestoneId: string) => DeadlineFlag) | null;
  /** what is gathered at an edge, one deadline a line; null where nothing can be pointed at */
  readonly gathered: ((milestoneIds: readonly string[]) => string) | null;
}

/**
 * A row's drawing: what holds it, plan and progress, what happened, forecast, deadlines, and the
 * bend of the progress line, which lies behind all of it. Its bars are one link, so that the keyboard reaches them.
 */
export function renderDrawing(drawing: Drawing, scene: TimelineScene): Markup {
  const { layout, links, href, sentence, remark, wordsOf } = drawing;
  const { layers, todayX } = scene;
  const { height, forecast, progressPoint } = layout;
  const bend = progressPoint &&
    todayX !== null &&
    layers.has("front") && { ...progressPoint, todayX, height };
  const bars = layout.bars.filter(({ kind }) => kind !== "ghost" || layers.has("ghost"));
  const isCritical = drawing.isCritical && layers.has("critical");
  const drawn = markup`${bars.map((bar) => renderBar(bar, isCritical))}${
    remark !== null && markup`<text class="remark" x="6" y="20">${remark}</text>`
  }`;
  const bar =
    href === null
      ? drawn
      : markup`<a href="${href}" data-bar="" aria-label="${sentence}">${renderHit(layout)}${drawn}</a>`;
  return markup`<svg class="drawing" width="100%" height="${height}">${
    bend && renderFrontLine(bend)
  }${layers.has("links") && links.map(renderLink)}${bar}${bars.map(renderClips)}${
    bend && renderFrontPoint(bend)
  }${forecast && layers.has("forecast") && renderForecast(forecast)}${
    layers.has("ghost") && layout.oldDeadlines.map(renderOldDeadline)
  }${layout.deadlines.map((mark) =>
    renderDeadline(mark, wordsOf?.(mark.milestoneId) ?? null, scene.locale),
  )}${renderEdges(drawing, scene)}</svg>`;
}

/** What lies outside the window, with whose it is where the flags have words as well. */
function renderEdges({ layout, wordsOf, gathered }: Drawing, { t, locale }: TimelineScene): Markup {
  return markup`${layout.edges.map((edge) => {
    const { milestoneIds } = edge;
    const [named] = milestoneIds;
    const words = named !== undefined && wordsOf ? wordsOf(named) : null;
    const title = named !== undefined && gathered ? gathered(milestoneIds) : null;
    const all = milestoneIds.length;
    const count = all > 1 ? t("timeline.gathered", { count: all }) : null;
    return renderEdge(edge, { words, title, count }, locale);
  })}`;
}

/** The same over the grid of the days: what the last cell of a table row holds. */
export function renderPlot(drawing: Drawing, scene: TimelineScene): Markup {
  return markup`
    <div class="plot">
      <svg class="grid" width="100%" height="100%" aria-hidden="true">
        <use href="#tl-grid"/>
      </svg>
      ${renderDrawing(drawing, scene)}
    </div>
  `;
}

/** Bars are thin; a finger and the focus ring get the whole stretch they stand in. */
function renderHit({ bars, height }: TimelineRowLayout): Markup {
  const left = smallest(
    bars.map(({ x }) => x),
    100,
  );
  const right = largest(
    bars.map(({ x, width }) => x + width),
    0,
  );
  const isDrawn = bars.length > 0;
  const [x, width] = isDrawn ? [left, Math.max(roundPercent(right - left), 1)] : [0, 30];
  return markup`<rect class="hit" x="${x}%" y="1" width="${width}%" height="${Math.min(height - 2, 32)}"/>`;
}

function renderBar(bar: TimelineBar, isCritical: boolean): Markup {
  const { kind, end, x, y, width, height } = bar;
  if (kind === "moment") return renderMoment(bar, isCritical);
  const name = end === "unknown" ? "unknown" : kind === "plan" && isCritical ? "plan crit" : kind;
  const cap =
    kind === "actual" &&
    end === "closed" &&
    markup`<use href="#tl-cap" x="${roundPercent(x + width)}%" y="${y}"/>`;
  return markup`<rect class="${name}" x="${x}%" y="${y}" width="${width}%" height="${height}"/>${cap}`;
}

/** ◆ on the day of a moment, filled as its bar would be once it is met. */
function renderMoment({ end, x, y, height }: TimelineBar, isCritical: boolean): Markup {
  const name = end === "closed" ? "progress" : isCritical ? "plan crit" : "plan";
  return markup`
    <svg x="${x}%" y="${y + height / 2}" overflow="visible">
      <path class="${name}" d="M0-7 7 0 0 7-7 0Z"/>
    </svg>
  `;
}

/** ‹ and › where the plan reaches beyond the window; above everything, light on dark. */
function renderClips({ kind, y, clippedLeft, clippedRight }: TimelineBar): Markup | null {
  if (kind !== "plan" || !(clippedLeft || clippedRight)) return null;
  return markup`${clippedLeft && markup`<use href="#tl-before" x="0" y="${y}"/>`}${
    clippedRight && markup`<use href="#tl-after" x="100%" y="${y}"/>`
  }`;
}

/** ◇ at P50, a whisker to P85. */
function renderForecast({ p50X, p85X, span, y }: ForecastMark & { readonly y: number }): Markup {
  const spread =
    span &&
    markup`<line class="spread" x1="${span.x}%" y1="${y}" x2="${roundPercent(span.x + span.width)}%" y2="${y}"/>`;
  return markup`${spread}${p85X !== null && markup`<use href="#tl-p85" x="${p85X}%" y="${y}"/>`}${
    p50X !== null && markup`<use href="#tl-p50" x="${p50X}%" y="${y}"/>`
  }`;
}

function renderLink({ fromX, toX, fromY, toY, head, isCritical }: TimelineLink): Markup {
  const across =
    fromX !== toX && markup`<line x1="${fromX}%" y1="${toY}" x2="${toX}%" y2="${toY}"/>`;
  return markup`
    <g class="${isCritical ? "link crit" : "link"}">
      <line x1="${fromX}%" y1="${fromY}" x2="${fromX}%" y2="${toY}"/>
      ${across}
      <use href="#tl-${head}" x="${toX}%" y="${toY}"/>
    </g>
  `;
}
