import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { roundPercent, type TimelineScale } from "#domain/chart/timeline-scale.ts";
import type { Dependency } from "#domain/schedule/dependency.ts";
import type { TimelineMilestone } from "./timeline-deadlines.ts";
import { milestoneRowHeight } from "./timeline-layout.ts";

/**
 * A link (前置关系) drawn in the row of its successor: down or up from an edge of its predecessor's
 * bar, then across to an edge of its own. Horizontal in percent, vertical in pixels from the top
 * of the successor's row.
 */
export interface TimelineLink {
  readonly fromX: number;
  readonly toX: number;
  /** the middle of the predecessor's bar: below 0 where its row lies above */
  readonly fromY: number;
  readonly toY: number;
  /** which way its head points */
  readonly head: "right" | "left" | "down" | "up";
  readonly isCritical: boolean;
}

/** The middle of a milestone's plan bar. */
const barMiddle = 12.5;
const barHalf = 4.5;

/** Percent of the width under which the two edges count as one above the other. */
const straight = 0.8;

/**
 * The links of an open project whose both ends are planned and seen, by successor.
 *
 * @param isCritical whether both ends stand on the critical path
 */
export function layoutLinks(
  given: {
    /** the rows below the project's, in order; null for one that is no milestone */
    readonly rows: readonly (TimelineMilestone | null)[];
    readonly links: readonly Dependency[];
    readonly isCritical: (link: Dependency) => boolean;
  },
  scale: TimelineScale,
): ReadonlyMap<string, readonly TimelineLink[]> {
  const rows = new Map(
    given.rows.flatMap((milestone, row) => (milestone ? [[milestone.id, { milestone, row }]] : [])),
  );
  const bySuccessor = new Map<string, TimelineLink[]>();
  for (const link of given.links) {
    const [from, to] = [rows.get(link.predecessorId), rows.get(link.successorId)];
    if (!from || !to) continue;
    const fromEnd = linkEnd(from.milestone, link.type[0] === "F" ? "finish" : "start", scale);
    const toEnd = linkEnd(to.milestone, link.type[1] === "F" ? "finish" : "start", scale);
    if (!isInside(fromEnd) || !isInside(toEnd)) continue;
    const drawn = drawLink({ fromX: fromEnd.x, toX: toEnd.x, rowsAbove: to.row - from.row });
    const list = bySuccessor.get(link.successorId) ?? [];
    bySuccessor.set(link.successorId, [...list, { ...drawn, isCritical: given.isCritical(link) }]);
  }
  return bySuccessor;
}

/** A link from edge to edge, wherever they lie. */
export function drawLink(given: { fromX: number; toX: number; rowsAbove: number }) {
  const { fromX, toX, rowsAbove } = given;
  const isAbove = rowsAbove > 0;
  const fromY = barMiddle - rowsAbove * milestoneRowHeight + (isAbove ? barHalf : -barHalf);
  if (Math.abs(toX - fromX) < straight) {
    const toY = isAbove ? barMiddle - barHalf : barMiddle + barHalf;
    return { fromX, toX: fromX, fromY, toY, head: isAbove ? ("down" as const) : ("up" as const) };
  }
  const head = toX > fromX ? ("right" as const) : ("left" as const);
  return { fromX, toX, fromY, toY: barMiddle, head };
}

/** An edge of a bar: where it lies, inside the window or not, and the day whose edge it is. */
export interface LinkEnd {
  readonly x: number;
  readonly on: IsoDate;
}

/** Where a link meets the bar of a milestone; null where there is no bar. */
export function linkEnd(
  { plannedStartOn, plannedFinishOn, isMoment }: TimelineMilestone,
  edge: "start" | "finish",
  scale: TimelineScale,
): LinkEnd | null {
  if (plannedStartOn === null || plannedFinishOn === null) return null;
  const [left, right] = [scale.x(plannedStartOn), scale.xEnd(plannedFinishOn)];
  if (isMoment) return { x: roundPercent((left + right) / 2), on: plannedStartOn };
  return edge === "start" ? { x: left, on: plannedStartOn } : { x: right, on: plannedFinishOn };
}

function isInside(end: LinkEnd | null): end is LinkEnd {
  return end !== null && end.x >= 0 && end.x <= 100;
}
