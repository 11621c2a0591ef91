import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { findFarDays } from "#domain/chart/near-span.ts";
import type { TimelineScale } from "#domain/chart/timeline-scale.ts";
import { clipSpan } from "#domain/chart/timeline-span.ts";
import { deadlineEdges, type TimelineMilestone, toneOf } from "./timeline-deadlines.ts";

/** What lies outside the window, named with its date at the edge on its side. */
export interface EdgeMark {
  readonly side: "before" | "after";
  /** the last day of the first of `milestoneIds`, or the far day */
  readonly on: IsoDate;
  /** whose deadlines lie there, the one that is named first; none for a far day of plan or work */
  readonly milestoneIds: readonly string[];
  readonly overdue: boolean;
  readonly isMet: boolean;
}

/** An edge mark in its row: `baseline` is where its letters stand, in pixels from the top. */
export interface TimelineEdge extends EdgeMark {
  readonly baseline: number;
}

type Dated = Pick<TimelineMilestone, "deadline" | "isDone">;

/**
 * Milestones with a deadline by where its days lie: those with a day in the window, and those whose
 * last day lies before or after it. Where a row names every deadline it shows, one that is cut by
 * the right edge is named there by itself and is not among those after.
 *
 * @example
 * partitionByWindow(milestones, { scale, isNamed: true }).before //=> [deadlineOfLastYear]
 */
export function partitionByWindow<M extends Dated>(
  milestones: readonly M[],
  { scale, isNamed }: { readonly scale: TimelineScale; readonly isNamed: boolean },
): { inside: M[]; before: M[]; after: M[] } {
  const places = milestones.flatMap((milestone) => {
    const to = milestone.deadline?.to;
    if (!to) return [];
    const from = milestone.deadline?.from ?? null;
    const { left, right } = deadlineEdges({ from, to }, scale);
    return [{ milestone, to, isSeen: clipSpan(left, right).length > 0 }];
  });
  const those = (isThere: (place: (typeof places)[number]) => boolean) =>
    places.filter(isThere).map(({ milestone }) => milestone);
  return {
    inside: those(({ isSeen }) => isSeen),
    before: those(({ to }) => to < scale.from),
    after: those(({ to, isSeen }) => to > scale.to && !(isNamed && isSeen)),
  };
}

/**
 * Deadlines outside the window, one mark for each side: named is the nearest of those still to be
 * met, or of those met where there is no other; the rest follow in the same order and are counted.
 *
 * @example
 * gatherEdges({ before: [], after: [june, july] }, "2015-04-15")
 * //=> [{ side: "after", on: "2016-06-30", milestoneIds: ["june", "july"], … }]
 */
export function gatherEdges(
  { before, after }: Record<"before" | "after", readonly TimelineMilestone[]>,
  asOf: IsoDate,
): EdgeMark[] {
  return [...gather("before", before, asOf), ...gather("after", after, asOf)];
}

function gather(
  side: EdgeMark["side"],
  milestones: readonly TimelineMilestone[],
  asOf: IsoDate,
): EdgeMark[] {
  const ordered = nearestFirst(milestones, side);
  const [named] = ordered;
  const on = named?.deadline?.to;
  if (!named || !on) return [];
  const isLate = ordered.some((one) => toneOf(one, asOf).overdue);
  const tone = { isMet: named.isDone, overdue: isLate };
  return [{ side, on, milestoneIds: ordered.map(({ id }) => id), ...tone }];
}

/** Those to be met before those met; within each the nearest to the window first. */
export function nearestFirst<M extends Dated>(
  milestones: readonly M[],
  side: EdgeMark["side"],
): M[] {
  const isNearer = (a: string, b: string) => (side === "before" ? a > b : a < b);
  return milestones.toSorted((a, b) => {
    if (a.isDone !== b.isDone) return a.isDone ? 1 : -1;
    const [on, other] = [a.deadline?.to ?? "", b.deadline?.to ?? ""];
    return on === other ? 0 : isNearer(on, other) ? -1 : 1;
  });
}

/** Days of plan and work far outside the window, each side the farthest: see `findFarDays`. */
export function farEdges(days: readonly IsoDate[], scale: TimelineScale): EdgeMark[] {
  const { before, after } = findFarDays(days, scale);
  const marked = { milestoneIds: [], overdue: false, isMet: false };
  return [
    ...(before === null ? [] : [{ side: "before" as const, on: before, ...marked }]),
    ...(after === null ? [] : [{ side: "after" as const, on: after, ...marked }]),
  ];
}
