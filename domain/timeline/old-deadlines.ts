import { roundPercent, type TimelineScale } from "#domain/chart/timeline-scale.ts";
import { clipSpan, type Span } from "#domain/chart/timeline-span.ts";
import type { DeadlineMoves, DeadlineVersion } from "#domain/milestone/deadline.ts";
import { deadlineEdges, type TimelineMilestone } from "./timeline-deadlines.ts";

/** The first deadline of a milestone, where another one is in force: a ghost in the same lane. */
export interface OldDeadlineMark extends Span {
  readonly milestoneId: string;
  /** the right edge of its last day; null where the window ends before it */
  readonly lastX: number | null;
  /** the line to the deadline in force, as far as it is seen; null where the two meet */
  readonly join: { readonly fromX: number; readonly toX: number } | null;
}

/** The ghost in its row, in pixels from the top. */
export interface OldDeadline extends OldDeadlineMark {
  readonly y: number;
  readonly height: number;
}

/**
 * The first deadline a milestone had, where its days are other than those in force. One that was
 * moved and moved back is the one in force.
 *
 * @example
 * movedFrom({ original: june, current: july, moves: 1, totalDaysSlipped: 31 }) //=> june
 */
export function movedFrom<V extends DeadlineVersion>({
  original,
  current,
}: Pick<DeadlineMoves<V>, "original" | "current">): V | null {
  if (original === null || current === null) return null;
  const isSame = original.from === current.from && original.to === current.to;
  return isSame ? null : original;
}

/** The ghost of a milestone's first deadline; none without a last day or outside the window. */
export function markOldDeadline(
  { id: milestoneId, deadline, oldDeadline }: TimelineMilestone,
  scale: TimelineScale,
): OldDeadlineMark[] {
  if (!oldDeadline?.to) return [];
  const old = deadlineEdges({ from: oldDeadline.from, to: oldDeadline.to }, scale);
  return clipSpan(old.left, old.right).map((span) => ({
    milestoneId,
    ...span,
    lastX: span.clippedRight ? null : old.right,
    join: deadline?.to
      ? joinOf(old, deadlineEdges({ from: deadline.from, to: deadline.to }, scale))
      : null,
  }));
}

type Edges = ReturnType<typeof deadlineEdges>;

/** From the end of the earlier one to the beginning of the later one. */
function joinOf(old: Edges, current: Edges): OldDeadlineMark["join"] {
  const [earlier, later] = old.right <= current.left ? [old, current] : [current, old];
  const [span] = clipSpan(earlier.right, later.left);
  return span ? { fromX: span.x, toX: roundPercent(span.x + span.width) } : null;
}
