import { daysBetween, type IsoDate } from "#domain/calendar/calendar-day.ts";
import {
  roundPercent,
  type TimelineScale,
  timelineScale,
  timelineWindow,
} from "#domain/chart/timeline-scale.ts";
import type { TimelineZoom } from "#domain/chart/timeline-tick.ts";
import type { RowLink } from "#domain/plan/plan-links.ts";
import type { PictureRow, PlanPicture } from "./plan-picture.ts";

/** The upright part of a link in one row: all of the row's height, or from its middle up or down. */
export interface LinkTrunk {
  readonly x: number;
  readonly part: "all" | "upper" | "lower";
  readonly isCritical: boolean;
}

/** Where a link arrives: across from its trunk to an edge of its successor's bar. */
export interface LinkArrow {
  readonly fromX: number;
  readonly toX: number;
  /** which way its head points */
  readonly head: "right" | "left" | "down" | "up";
  readonly isCritical: boolean;
}

/**
 * One row of the chart of a plan, in percent of its width and height: a bar is in the middle of its
 * row, however high the fields beside it are.
 */
export interface PictureStrip {
  readonly span: PictureRow | null;
  /** of a moment the middle of its day, without width; null outside the window */
  readonly bar: { readonly x: number; readonly width: number } | null;
  readonly deadline: { readonly x: number; readonly isMissed: boolean } | null;
  readonly trunks: readonly LinkTrunk[];
  readonly arrows: readonly LinkArrow[];
}

/** The window of the chart, as long as all its days lie together. */
export function pictureScale({ rows }: PlanPicture, asOf: IsoDate): TimelineScale {
  const days = rows.flatMap((row) => (row ? [row.startOn, row.finishOn, row.deadlineOn] : []));
  const window = timelineWindow(days, asOf);
  return timelineScale({ ...window, zoom: zoomOf(daysBetween(window.from, window.to)) });
}

function zoomOf(days: number): TimelineZoom {
  if (days < 100) return "week";
  if (days < 800) return "month";
  return days < 2200 ? "quarter" : "year";
}

/** Percent of the width under which two edges count as one above the other. */
const straight = 0.8;

/** Rows that a link is drawn across; a longer one is drawn where it leaves and where it arrives. */
const longestTrunk = 60;

/** Every row of the chart, in the order of the plan. */
export function layoutPicture({ rows, links }: PlanPicture, scale: TimelineScale): PictureStrip[] {
  const { trunks, arrows } = layoutLinks({ rows, links }, scale);
  return rows.map((span, index) => ({
    span,
    bar: span && barOf(span, scale),
    deadline: span && deadlineOf(span, scale),
    trunks: [...(trunks[index]?.values() ?? [])],
    arrows: arrows[index] ?? [],
  }));
}

/** The bar of some days; null outside the window. */
export function barOf(
  span: Pick<PictureRow, "startOn" | "finishOn" | "duration">,
  scale: TimelineScale,
): PictureStrip["bar"] {
  const { from, to } = scale;
  if (span.finishOn < from || span.startOn > to) return null;
  if (span.duration === 0) return { x: middleOf(span.startOn, scale), width: 0 };
  const [left, right] = [
    Math.max(0, scale.x(span.startOn)),
    Math.min(100, scale.xEnd(span.finishOn)),
  ];
  return { x: left, width: roundPercent(right - left) };
}

function deadlineOf(
  { deadlineOn, finishOn }: PictureRow,
  scale: TimelineScale,
): PictureStrip["deadline"] {
  if (deadlineOn === null || deadlineOn < scale.from || deadlineOn > scale.to) return null;
  return { x: scale.xEnd(deadlineOn), isMissed: finishOn > deadlineOn };
}

function middleOf(on: IsoDate, scale: TimelineScale): number {
  return roundPercent((scale.x(on) + scale.xEnd(on)) / 2);
}

type Drawing = { trunks: Map<string, LinkTrunk>[]; arrows: LinkArrow[][] };

function layoutLinks(
  { rows, links }: Pick<PlanPicture, "rows" | "links">,
  scale: TimelineScale,
): Drawing {
  const drawing: Drawing = { trunks: rows.map(() => new Map()), arrows: rows.map(() => []) };
  for (const link of links) {
    const [from, to] = [rows[link.predecessorRow - 1], rows[link.successorRow - 1]];
    if (!from || !to) continue;
    const fromX = edgeOf(from, link.type[0], scale);
    const toX = edgeOf(to, link.type[1], scale);
    if ([fromX, toX].some((x) => x < 0 || x > 100)) continue;
    const isCritical = from.isCritical && to.isCritical;
    drawTrunk(drawing, link, { x: fromX, isCritical });
    const head = headOf(link, toX - fromX);
    drawing.arrows[link.successorRow - 1]?.push({ fromX, toX, head, isCritical });
  }
  return drawing;
}

function edgeOf(span: PictureRow, edge: string | undefined, scale: TimelineScale): number {
  if (span.duration === 0) return middleOf(span.startOn, scale);
  return edge === "F" ? scale.xEnd(span.finishOn) : scale.x(span.startOn);
}

function headOf({ predecessorRow, successorRow }: RowLink, across: number): LinkArrow["head"] {
  if (Math.abs(across) < straight) return successorRow > predecessorRow ? "down" : "up";
  return across > 0 ? "right" : "left";
}

function drawTrunk(
  { trunks }: Drawing,
  { predecessorRow, successorRow }: RowLink,
  { x, isCritical }: Pick<LinkTrunk, "x" | "isCritical">,
): void {
  const isDown = successorRow > predecessorRow;
  const put = (row: number, part: LinkTrunk["part"]) =>
    trunks[row - 1]?.set(`${x} ${part} ${isCritical}`, { x, part, isCritical });
  put(predecessorRow, isDown ? "lower" : "upper");
  put(successorRow, isDown ? "upper" : "lower");
  const [first, last] = isDown ? [predecessorRow, successorRow] : [successorRow, predecessorRow];
  if (last - first > longestTrunk) return;
  for (let row = first + 1; row < last; row += 1) put(row, "all");
}
